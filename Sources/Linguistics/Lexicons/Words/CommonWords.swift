extension WordList {
  /// Words that stand at the head of sentences, headings and titled phrases, where a capital proves nothing.
  static let common: [WordList] = [
    WordList(
      [.commonWord],
      """
      able, accept, accident, accord, account, accused, act, action, actions, active, activists, address, advance
      advisers, age, agent, agents, agreement, ahead, aid, air, aircraft, airstrikes, allegations, allies, almost
      alone, ambulance, ambush, analysis, analysts, anger, announcement, answer, anti, appeal, approval, area, areas
      armed, arms, arrest, arrests, article, assault, assistance, attack, attacks, attempt, attempts, authorities
      average, back, bad, ballot, base, based, battle, battles, bases, become, begin, beginning, being, believe, best
      better, big, bill, bit, black, blast, block, blood, blue, body, bodies, bomb, bombs, bomber, bombers, bombing
      bombings, book, border, breaking, brief, bring, brothers, build, building, buildings, burn, business, businesses
      call, calls, campaign, candidates, capital, capture, car, cars, care, case, cases, casualties, caught, cause
      ceasefire, center, central, century, chance, change, changes, charge, charges, check, chief, child, children
      choice, church, citizen, citizens, city, civil, civilian, civilians, claim, claims, clash, clashes, class, clean
      clear, close, closed, coalition, cold, collapse, come, coming, command, commander, commanders, comment, common
      communications, community, companies, company, concern, concerns, conditions, conference, conflict
      conservatives, constitution, contact, contents, control, convoy, cost, council, countries, country, county
      couple, course, court, critics, crime, crisis, critical, crowd, crowds, culture, current, cut, cuts, damage
      danger, data, date, dates, day, days, dead, deadly, deal, death, deaths, debate, decision, defeat, defense
      demand, demonstrators, department, deputies, despite, details, development, dialogue, died, difficult, diplomats
      director, disaster, discussion, displaced, district, doctors, dollars, domestic, door, doubt, dozens, drive
      drone, drones, drug, drugs, early, east, eastern, easy, economic, economy, editor, editorial, education, effort
      efforts, election, elections, electricity, emergency, end, enemy, energy, enough, entire, environment, equal
      especially, evidence, exactly, example, exclusive, executive, experts, explosion, explosions, extra, eyes, face
      facing, fact, factory, facts, fall, families, family, far, farmers, fast, fear, fears, federal, feel, field
      fierce, fight, fighter, fighters, fighting, figures, file, film, final, finally, financial, find, fine, fire
      firefighters, fires, firm, fiscal, five, flag, flight, flights, floods, food, force, forces, foreign, forget
      former, forward, free, freedom, fresh, friend, friends, front, fuel, full, funds, funeral, further, future, game
      games, gas, gave, get, getting, give, given, giving, global, go, goal, goals, god, going, gold, good, got
      government, governments, governor, grand, great, greater, green, ground, group, groups, growing, growth, guard
      guards, guerrilla, guerrillas, guess, gun, gunfire, gunman, gunmen, guns, hand, hands, happy, hard, head
      headline, health, hear, heart, heavily, heavy, held, help, high, higher, highway, history, hit, hold, holiday
      home, homes, hope, hospital, hospitals, hostages, hot, hour, hours, house, houses, huge, human, humanitarian
      hundreds, idea, images, immigration, impact, important, incident, income, indeed, independent, industry
      inflation, information, initial, injured, inside, insurgents, intelligence, interest, international, internet
      interview, investigation, investigators, invasion, issue, issues, jihadists, job, jobs, join, joint, judge
      judges, justice, keep, key, kidnapped, kidnappers, kill, killed, killing, killings, kind, know, knowing, known
      labor, lack, land, large, last, late, latest, law, lawmakers, laws, lawyer, lawyers, lead, leader, leaders
      leading, league, learn, leave, left, legal, let, letter, level, life, light, like, likely, line, lines, list
      little, live, lives, local, long, look, looking, loss, losses, lost, lot, love, low, lower, made, main, major
      make, makes, making, man, march, market, markets, mass, massacre, matter, mayor, measures, media, medical
      medics, meet, meeting, members, men, message, middle, migrants, mile, miles, militants, military, militia
      militias, mine, minister, ministers, ministry, minority, minutes, missile, missiles, mission, model, modern
      moderate, money, month, months, morning, mortar, mother, move, movement, multiple, murder, music, mutual, name
      names, nation, national, nations, natural, nearly, need, needed, negotiations, negotiators, network, new, news
      newspaper, newspapers, next, night, nine, north, northern, nuclear, number, numbers, obviously, offensive, offer
      offers, office, officer, officers, official, oil, old, open, opening, operation, operations, opinion, opponents
      opposition, options, order, orders, ordinary, organizers, outside, overall, overnight, oversight, page, panel
      paper, parents, park, part, parties, partly, party, passengers, past, patients, patrol, patrols, peace
      peacekeepers, people, percent, personal, personnel, photo, photos, picture, pictures, pilots, place, places
      plan, plane, planes, plans, play, players, point, points, police, policy, political, politicians, politics, poll
      polls, poor, popular, population, position, possible, possibly, power, powerful, president, presidential, press
      pressure, previous, prices, prime, prison, prisoners, private, privately, pro, probably, problem, problems
      process, program, progress, project, property, proposals, prosecutors, protest, protesters, protests, proud
      public, published, push, put, question, questions, quick, quickly, quite, quote, race, radio, raid, raids, rail
      rain, rally, rate, rather, read, reading, ready, real, really, rebel, rebels, recent, recently, record, red
      reform, reforms, refugee, refugees, regional, regular, related, relations, relatives, relief, religious, rescue
      rescuers, research, researchers, reserves, resident, residents, response, rest, result, results, retired, return
      review, rich, right, rights, rising, river, road, roads, rocket, rockets, room, roughly, rule, rules, run
      running, rural, russian, sad, safe, safety, sanctions, satellite, save, saw, say, scene, school, schools
      science, scores, sea, search, season, seats, secret, section, security, see, seeing, seen, senior, sense
      separate, separately, separatists, serious, service, services, session, set, seven, several, severe, sex, share
      shares, shell, shelling, shells, shock, shooting, shop, shops, short, shortly, shot, show, shows, side, sides
      sign, signs, similar, similarly, simple, simply, single, site, situation, six, size, slow, small, smoke, sniper
      snipers, social, soldier, soldiers, solid, soon, sort, source, sources, south, southern, special, specifically
      speech, spending, sports, spring, staff, stage, stand, standing, start, state, states, statement, statements
      stay, step, steps, stock, stocks, stop, stories, story, street, streets, strike, strikes, strong, stronger
      students, study, style, subject, success, successive, such, suddenly, suicide, suicidal, summer, summit
      supplies, supply, support, supporters, sure, surely, surprise, survey, survivors, suspect, suspects, system
      table, take, taken, taking, talk, talking, talks, tank, tanks, target, targets, tax, taxes, teachers, team
      technology, ten, tens, tension, tensions, terror, terrorism, terrorist, terrorists, test, thank, thanks, thing
      things, think, thinking, third, three, throw, time, times, today, together, tomorrow, tonight, took, top, total
      tough, town, trade, traffic, training, transport, travel, treatment, treaty, trial, tribal, troops, trouble
      truce, truck, trucks, true, truth, try, trying, turn, turning, two, type, typically, ultimately, understanding
      underground, unemployment, unfortunately, union, unions, university, unknown, unlikely, urban, use, used, using
      usually, vehicle, vehicles, version, very, victim, victims, victory, video, videos, village, villagers, villages
      violence, violent, visit, volunteers, vote, voters, votes, voting, wait, want, war, warplanes, warring, warships
      watch, water, way, ways, weapons, weather, website, week, weekend, weeks, well, west, whole, wife, win, winter
      witness, witnesses, woman, women, word, words, work, workers, working, world, worse, worth, wounded, write
      wrong, year, years, yesterday, yet, young, youth, zone, asked, speaking, following, citing, according, clearly
      fortunately, frankly, hopefully, honestly, interestingly, ironically, notably, initially, eventually, elsewhere
      additionally, afterward, afterwards, alongside, apart, aside, certainly, currently, essentially, generally
      largely, mainly, mostly, naturally, normally, originally, particularly, presumably, previously, primarily
      rarely, repeatedly, sadly, seldom, sometimes, strangely, subsequently, thankfully, traditionally, truly
      undoubtedly, absolutely, actually, basically, completely, entirely, literally, totally, aged, born, seeking
      hoping, fearing, backed, pressed, told, says, added, noting, image, caption, copyright, photograph, handout
      illustrative, credit, follow, subscribe, advertisement, comments, print, email, click, trending, updated, posted
      update, updates, topics, tags
      """),
    WordList(
      [.commonWord],
      """
      flash, urgent, breaking, bulletin, refile, corrected, correction, eds, adv, lead, wrapup, recast, tv, pc, ok
      ceo, gmt, est, edt, pst, pdt, et, pt, dvd, cd, suv, aids, hiv, dna, gdp, mp3, id, vip, pr, hq, rpg, ied, ieds
      wmd, am, pm, amp, mba, ak-47, q&a, rsvp, sos, ac, dc, ii, iii, iv, covid, covid-19, gps, faq, pdf, url, html
      """),
    WordList(
      [.commonWord],
      """
      met, went, left, gave, took, came, made, held, sent, saw, began, became, brought, bought, built, broke, chose
      drew, drove, fell, felt, fled, flew, found, fought, got, grew, heard, hid, hit, kept, knew, laid, lay, led, lost
      meant, paid, put, ran, rose, sat, sought, sold, set, shook, shot, spoke, spent, stood, stole, struck, swore
      taught, thought, threw, understood, wore, won, withdrew, arrives, arrived, visits, visited, meets, leaves, takes
      gives, makes, goes, wants, seeks, faces, wins, backs, hits, kills, dies, sees, gets, keeps, holds, leads, runs
      sends, sets, shows, puts, opens, ends, begins, starts, joins, signs, stands, calls, finds, loses, plans, helps
      turns, moves, pays, looks, super, wild, garden, belle, genesis, paradise, cyberspace, privacy, cup, stadium
      festival, artists, circuit
      """),
    WordList(
      [.commonWord, .titleModifier],
      """
      supreme, opposition, communist, socialist, conservative, liberal, labour, retired, outspoken, billionaire
      popular, moderate, hard-line, hardline, far-right, right-wing, left-wing, reformist
      """),
  ]
}
