extension WordList {
  /// What stands before or beside a person's name.
  static let titles: [WordList] = [
    WordList(
      [.honorific],
      """
      senor, senora, monsieur, madame, herr, frau, mr, mrs, ms, miss, dr, doctor, prof, professor, sir, dame, lord
      lady, madam, mme, mlle, don, dona, sheikh, shaikh, sheik, imam, mullah, ayatollah, hojatoleslam, mufti, rabbi
      rev, reverend, father, fr, brother, sister, msgr, monsignor, archbishop, bishop, cardinal, pope, patriarch
      metropolitan, king, queen, prince, princess, emir, amir, sultan, shah, emperor, empress, crown prince
      grand ayatollah, grand mufti, messrs, saint, haji, hajji, maulana, moulvi, maulvi, swami, chancellor, comrade
      licenciado, ingeniero, judge, justice, chief justice, duke, duchess
      """),
    WordList(
      [.rank],
      """
      general, gen, lieutenant, lt, colonel, col, major, maj, captain, capt, sergeant, sgt, corporal, cpl, private
      pvt, pfc, admiral, adm, commodore, commander, cmdr, brigadier, brig, marshal, ensign, cadet, lance corporal
      lieutenant general, lt gen, lieutenant colonel, lt col, lieutenant commander, lt cmdr, major general, maj gen
      brigadier general, brig gen, staff sergeant, staff sgt, master sergeant, master sgt, first lieutenant
      second lieutenant, first lt, 1st lt, 2nd lt, sergeant first class, sgt 1st class, sergeant major, sgt maj
      chief warrant officer, warrant officer, petty officer, chief petty officer, vice admiral, rear admiral, vice adm
      rear adm, field marshal, air marshal, air chief marshal, air vice marshal, air commodore, wing commander
      squadron leader, flight lieutenant, group captain, technical sergeant, tech sgt, senior airman, airman, seaman
      specialist, spc, inspector, insp, superintendent, supt, constable, detective, officer, trooper, sheriff
      police chief, chief inspector, army general, police general, colonel general, general of the army, generals
      police colonel, police captain, army colonel, army captain, lieutenant-general, major-general
      lieutenant-colonel, brigadier-general, vice-admiral, private first class, gunnery sergeant, lance cpl, lcpl
      subcommander, comandante
      """),
    WordList(
      [.office],
      """
      president, vice president, vice-president, premier, prime minister, minister, deputy minister, foreign minister
      defense minister, defence minister, interior minister, finance minister, justice minister, health minister
      information minister, oil minister, deputy prime minister, secretary of state, secretary of defense
      defense secretary, defence secretary, foreign secretary, home secretary, secretary general, secretary-general
      secretary, treasury secretary, press secretary, undersecretary, under secretary, assistant secretary, governor
      gov, lieutenant governor, lt gov, mayor, deputy mayor, senator, sen, sens, representative, rep, reps
      congressman, congresswoman, congressmen, deputy, lawmaker, legislator, mp, member of parliament, speaker
      house speaker, majority leader, minority leader, senate majority leader, house minority leader
      senate minority leader, ambassador, envoy, special envoy, consul, consul general, spokesman, spokeswoman
      spokesperson, chairman, chairwoman, chairperson, chair, director, deputy director, executive director
      director general, director-general, chief, deputy chief, army chief, chief of staff, attorney general
      solicitor general, prosecutor, attorney, counsel, councilman, councilwoman, councillor, commissioner
      high commissioner, administrator, inspector general, chief executive, ceo, cfo, chief executive officer
      managing director, editor, editor-in-chief, coach, manager, dictator, warlord, candidate, nominee, treasurer
      pentagon chief, cia director, fbi director, police chief, national security adviser, national security advisor
      adviser, advisor, aide, negotiator, coordinator, first lady, first minister, taoiseach, party leader
      opposition leader, rebel leader, guerrilla leader, group leader, general secretary, party chief, defense chief
      defence chief, intelligence chief, un chief, nato chief, eu chief
      """),
    WordList(
      [.titleModifier],
      """
      vice, deputy, assistant, associate, acting, interim, former, ex, ex-, late, senior, chief, executive, prime
      foreign, defense, defence, interior, finance, justice, staff, master, brigadier, lieutenant, major, rear, air
      field, retired, then, outgoing, incoming, first, second, third, special, general, national, press, state
      attorney, police, army, navy, military, government, opposition, rebel, party, democratic, republican, house
      senate, us, u.s, american, british, russian, french, cabinet, health, oil, trade, economy, education
      agriculture, labor, labour, tribal, grand, crown, lead, top, veteran, longtime, fellow
      """),
    WordList(
      [.personNoun],
      """
      leader, activist, journalist, reporter, correspondent, photographer, cameraman, lawyer, doctor, nurse, teacher
      professor, analyst, expert, historian, author, writer, columnist, blogger, singer, actor, actress, comedian
      economist, strategist, pollster, researcher, scientist, fellow, farmer, shopkeeper, student, resident, villager
      soldier, fighter, militant, rebel, guerrilla, insurgent, gunman, terrorist, suspect, witness, victim, survivor
      veteran, refugee, priest, pastor, cleric, monk, nun, businessman, businesswoman, entrepreneur, banker
      billionaire, millionaire, founder, co-founder, owner, head, boss, member, colleague, friend, wife, husband
      brother, sister, son, daughter, mother, father, cousin, uncle, aunt, nephew, niece, widow, politician, official
      diplomat, commander, operative, organizer, campaigner, volunteer, worker, driver, pilot, engineer, mechanic
      architect, artist, musician, filmmaker, director, producer, host, anchor, commentator, pundit, critic, opponent
      rival, democrat, republican, conservative, liberal, socialist, communist, independent, partner, heir
      counterpart, predecessor, successor, running mate, defendant, plaintiff, hostage, captive, prisoner, detainee
      negotiator, mediator, principal, provost, dean, chancellor, psychologist, surgeon, biologist, trader, broker
      investor, consultant
      """),
  ]
}
