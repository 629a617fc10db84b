extension WordList {
  /// Bodies known by name, and the words that make a name one of a body.
  static let bodies: [WordList] = [
    WordList(
      [.newsAgency, .organisationName],
      """
      afp, agence france-presse, ap, associated press, the associated press, reuters, upi, dpa, efe, acan-efe, xinhua
      tass, itar-tass, interfax, ria novosti, anadolu, anadolu agency, anatolia, irna, fars, tasnim, isna, sana, petra
      wafa, mena, kuna, spa, kyodo, yonhap, kcna, pti, ansa, bbc, cnn, cbs, nbc, abc, abc news, cbs news, nbc news
      fox, fox news, msnbc, cnbc, npr, pbs, c-span, al jazeera, al-jazeera, al arabiya, al-arabiya, new york times
      the new york times, washington post, the washington post, wall street journal, the wall street journal
      usa today, los angeles times, chicago tribune, boston globe, the guardian, guardian, the times, daily telegraph
      financial times, le monde, der spiegel, politico, bloomberg, bloomberg news, huffington post
      the huffington post, buzzfeed, buzzfeed news, breitbart, breitbart news, daily beast, the daily beast, the hill
      the atlantic, new yorker, time magazine, newsweek, vanity fair, rolling stone, twitter, facebook, google
      youtube, instagram, radio free europe, voice of america, notimex, prensa latina, dawn, haaretz, jerusalem post
      radio martinez, associated press writer, sky news, channel 4, telegram, mehr, prela, acan, inravision, univision
      telemundo, espn, mtv, hbo
      """),
    WordList(
      [.organisationName],
      """
      islamic state, islamic state group, is, isis, isil, daesh, al-qaida, al-qaeda, al qaeda, al qaida, qaida, qaeda
      al-nusra, nusra front, al-nusra front, jabhat al-nusra, hayat tahrir al-sham, hts, ahrar al-sham, taliban
      taleban, haqqani network, hezbollah, hizbollah, hizbullah, hamas, islamic jihad, palestinian islamic jihad
      fatah, plo, pflp, palestinian authority, palestine liberation organization, muslim brotherhood, boko haram
      al-shabab, al-shabaab, al shabaab, shebab, ansar al-sharia, ansar dine, aqim, lashkar-e-taiba, lashkar-e-tayyaba
      jaish-e-mohammed, jemaah islamiyah, abu sayyaf, milf, mnlf, npa, pkk, ypg, sdf, syrian democratic forces
      free syrian army, fsa, peshmerga, houthis, huthis, ansar allah, farc, eln, m-19, auc, epl, fmln, urng
      sendero luminoso, shining path, mrta, tupac amaru revolutionary movement, contras, sandinistas, fsln, arena, eta
      ira, provisional ira, sinn fein, uvf, uda, ltte, tamil tigers, liberation tigers of tamil eelam, khmer rouge
      rsf, rapid support forces, tplf, tigray people's liberation front, eplf, m23, adf, lra, lord's resistance army
      janjaweed, seleka, anti-balaka, wagner, wagner group, azov, azov battalion, unita, mpla, frelimo, renamo, anc
      african national congress, zanu-pf, polisario, gia, fln, fis, kla, kosovo liberation army, pentagon, kremlin
      white house, the white house, nato, united nations, un, u.n, european union, eu, e.u, african union, arab league
      oas, organization of american states, osce, opec, imf, world bank, international monetary fund, icc
      international criminal court, iaea, unhcr, unicef, unesco, unrwa, wfp, world food programme, world food program
      who, world health organization, icrc, red cross, red crescent, international committee of the red cross
      doctors without borders, msf, amnesty international, human rights watch, oxfam, save the children
      security council, un security council, u.n. security council, general assembly, congress, senate
      house of representatives, u.s. senate, u.s. congress, house, parliament, knesset, duma, state duma, bundestag
      majlis, house of commons, supreme court, justice department, state department, defense department
      treasury department, department of state, department of defense, department of justice, homeland security
      department of homeland, security, commerce department, labor department, interior department, energy department
      education department, fbi, cia, nsa, dea, atf, epa, irs, sec, fda, cdc, nasa, faa, fcc, federal reserve, fed
      secret service, mi5, mi6, mossad, shin bet, idf, israel defense forces, isi, fsb, gru, kgb, irgc
      revolutionary guard, revolutionary guards, islamic revolutionary guard corps, quds force, us army, u.s. army
      us navy, u.s. navy, us air force, u.s. air force, us marines, marines, marine corps, u.s. marine corps
      central command, centcom, africom, coast guard, national guard, republican guard, scotland yard, interpol
      europol, democratic party, republican party, gop, labour party, conservative party, communist party, green party
      libertarian party, democratic national committee, republican national committee, dnc, rnc, tea party, likud
      ba'ath, baath party, ba'ath party, akp, cdu, spd, bjp, congress party, syrian observatory for human rights
      syrian observatory, soher, white helmets, hamas-run, royal navy, royal air force, raf, us central command
      u.s. central command, ecowas, asean, apec, gcc, gulf cooperation council, sadc, igad, eec, wto, naacp, nra, aclu
      planned parenthood, black lives matter, aarp, afl-cio, nfl, nba, ncaa, fifa, mlb, nhl, boeing, microsoft, apple
      amazon, exxon, exxonmobil, walmart, wells fargo, goldman sachs, ford, general motors, chrysler, toyota, ibm
      intel, at&t, harvard, yale, princeton, stanford, mit, georgetown, quinnipiac, gallup, pew, pew research center
      brookings, heritage foundation, cato institute, rand, treasury, dow jones, nasdaq, nyse, hollywood, medicaid
      medicare, obamacare
      """),
    WordList(
      [.organisationName],
      """
      vatican, holy see, merrill lynch, morgan stanley, lehman brothers, deutsche bank, citigroup, citibank
      smithsonian, smithsonian institution, yahoo, netscape, procter & gamble, pfizer, gazprom, rosneft, aramco
      saudi aramco, raytheon, lockheed martin, northrop grumman, bae systems, halliburton, blackwater, chevron, shell
      bp, total, siemens, airbus, volkswagen, general electric, united airlines, lufthansa, world trade organization
      world economic forum
      """),
    WordList(
      [.organisationHead],
      """
      wire, newswire, ministry, department, army, navy, force, forces, police, guard, guards, corps, command, brigade
      brigades, battalion, regiment, division, squadron, unit, council, committee, commission, congress, parliament
      assembly, senate, court, tribunal, party, front, movement, group, union, alliance, coalition, league, federation
      confederation, association, society, organization, organisation, agency, bureau, office, authority
      administration, service, services, university, college, institute, school, academy, center, centre, foundation
      trust, fund, bank, company, corporation, corp, inc, co, ltd, llc, holdings, industries, airlines, airways
      hospital, clinic, church, mosque, newspaper, times, post, journal, news, press, radio, television, tv, network
      magazine, tribune, herald, gazette, club, team, board, panel, observatory, watch, militia, cartel, gang, tigers
      resistance, liberation, project, initiative, campaign, partnership, consortium, secretariat, embassy, exchange
      reserve, caucus, conference, convention, chamber, ministries, registry, directorate, staff, systems
      technologies, motors, partners, associates, brothers, bros, stores, records, pictures, studios, entertainment
      laboratories, lab, labs, museum, library, orchestra, theater, theatre, seminary, diocese, archdiocese, insurance
      securities, communications, international, enterprises, energy, oil, petroleum, electric, gas, airport authority
      pac, workers, teamsters
      """),
  ]
}
