extension WordList {
  /// Bodies and places beyond the best known.
  static let rarerBodies: [WordList] = [
    WordList(
      [.organisationName],
      """
      accenture, aetna, airbus, alcoa, alibaba, alphabet, american airlines, american express, amtrak, aramco
      associated press television, astrazeneca, audi, aol, bae systems, bank of america, bank of england, barclays
      bayer, berkshire hathaway, bhp, blackrock, blackstone, blackwater, bmw, bp, british airways, british petroleum
      bundesbank, burger king, canon, cargill, caterpillar, chase, chevron, chubb, cigna, cisco, citibank, citicorp
      citigroup, coca-cola, colgate, columbia university, comcast, compaq, conocophillips, costco, credit suisse
      daimler, dell, deloitte, delta air lines, deutsche bank, deutsche telekom, disney, dow chemical, duke university
      dupont, dyncorp, ebay, eni, ericsson, ernst & young, fannie mae, fedex, fiat, fidelity, foxconn, freddie mac
      fujitsu, gazprom, general dynamics, general electric, gm, ge, glaxosmithkline, glencore, google
      halliburton
      harvard university, hewlett-packard, hitachi, honda, honeywell, hsbc, huawei, hyundai, ikea, infosys
      johns hopkins
      johns hopkins university, jpmorgan, jpmorgan chase, kfc, kodak, kpmg, kraft, lehman brothers, lockheed martin
      lockheed, london school of economics, loral, lufthansa, lukoil, maersk, mastercard, mattel, mazda
      mcdonnell douglas
      mckinsey, medtronic, mercedes-benz, merck, merrill lynch, metlife, mitsubishi, monsanto, morgan stanley
      motorola
      nestle, netscape, news corp, nintendo, nissan, nokia, northrop grumman, novartis, oracle
      oxford university
      cambridge university, new york university, panasonic, paypal, pemex, pepsico, pepsi, petrobras, pfizer
      philip morris, philips, porsche, princeton university, procter & gamble, qualcomm, raytheon, renault, rio tinto
      rolls-royce, rosneft, rostec, rusal, ryanair, salomon smith barney, samsung, royal dutch siemens
      snapchat, sony, spacex, stanford university, starbucks, sun microsystems, tata, tesla, texaco
      tiktok, time warner, toyota, turner broadcasting, twa, ubs, unilever, united airlines, us airways
      verizon, viacom, vodafone, volkswagen, volvo, warner bros, westinghouse, whatsapp, xerox, yahoo
      yale university
      yukos, zara, zte, infoseek, lycos, altavista, barnes & noble, random house, harpercollins, doubleday
      simon & schuster, scribner, knopf, universal studios, paramount, columbia pictures, mgm, miramax
      dreamworks, united artists, 20th century fox, cinemax, showtime, nickelodeon, pixar, lucasfilm, the new yorker
      people magazine, forbes, the economist, economist, business week, businessweek, esquire, playboy
      vox, vice news, propublica, axios, daily mail, the daily mail, daily mirror, the sun, the independent
      the observer, el pais, el mundo, la repubblica, corriere della sera, le figaro, liberation, die welt, die zeit
      bild, frankfurter allgemeine zeitung, suddeutsche zeitung, pravda, izvestia, kommersant, novaya gazeta
      nezavisimaya gazeta, rossiya, russia today, sputnik, echo of moscow, people's daily, global times, xinhua
      the hindu, times of india, hindustan times, the daily star, daily star, an-nahar, as-safir, al-ahram
      asharq al-awsat
      al-hayat, al-manar, press tv, maariv, yedioth ahronoth, hurriyet, cumhuriyet, zaman, gulf news, khaleej times
      daily nation, the nation, mail & guardian, the standard, la prensa, la nacion, clarin, el tiempo, el espectador
      o globo, folha de s. paulo, usa network, washington times, the washington times, new york post, daily news
      the daily news, san francisco chronicle, miami herald, houston chronicle, dallas morning news, denver post
      seattle times, baltimore sun, philadelphia inquirer, atlanta journal-constitution, plain dealer
      kansas city star
      detroit free press, star tribune, newsday, arizona republic, yankees, mets, knicks, nets, red sox, cubs, dodgers
      braves, cardinals, orioles, indians, tigers, white sox, blue jays, phillies, pirates, astros, rangers
      lakers, celtics, bulls, pistons, rockets, pacers, cavaliers, warriors, cowboys, packers
      steelers, redskins, patriots, broncos, raiders, dolphins, vikings, bears, islanders, bruins
      canadiens, maple leafs, flyers, blackhawks, manchester united, arsenal, chelsea, liverpool, real madrid
      barcelona, juventus, ac milan, bayern munich, ajax, psv, ioc, international olympic committee, uefa, atp
      wta, pga
      usga, nascar, usoc, smithsonian, smithsonian institution, metropolitan museum of art, museum of modern art
      metropolitan opera, louvre, guggenheim, getty, carnegie, carnegie endowment, rockefeller foundation
      ford foundation, gates foundation, bill & melinda gates foundation, clinton foundation, open society, soros
      council on foreign relations, chatham house, international crisis group, crisis group, freedom house
      transparency international, greenpeace, sierra club, world wildlife fund, rotary, boy scouts, girl scouts, ymca
      salvation army, mercy corps, caritas, catholic relief services, world vision, islamic relief, reprieve
      b'tselem
      peace now, btselem, bellingcat, airwars, iraq body count, acled, sipri, iiss, international rescue committee
      norwegian refugee council, danish refugee council, handicap international, halo trust
      physicians for human rights
      reporters without borders, committee to protect journalists, civil rights defenders, wagner, u.n.
      united nations security council, unifil, unprofor, unmik, minusma, monusco, minustah, unmiss, unamid, amisom
      isaf, ifor, sfor, kfor, eufor, eulex, ecomog, unscom, unmovic, ohchr, ocha, undp, fao, ilo, opcw, icty, ictr
      world trade organization, world court, international court of justice, european commission, european parliament
      european court of human rights, council of europe, european central bank, european council
      african development bank
      asian development bank, inter-american development bank, commonwealth, mercosur, nafta, g7, g-7, g8, g-8
      g20, g-20
      cis, commonwealth of independent states, warsaw pact, comecon, seato, inter-american court
      federal reserve board
      securities and exchange commission, federal trade commission, ftc, federal communications commission
      federal aviation administration, national transportation safety board, ntsb, centers for disease control, nih
      national institutes of health, food and drug administration, environmental protection agency
      internal revenue service, immigration and customs enforcement, ins, border patrol, customs service, tsa, fema
      national security council, national security agency, joint chiefs of staff, joint chiefs, pentagon, delta force
      navy seals, green berets, special forces, ranger regiment, u.s. marine, house republicans
      house intelligence committee
      senate judiciary committee, senate foreign relations committee, congressional budget office
      general accounting office
      government accountability office, library of congress, electoral college, big board, new york stock exchange
      american stock exchange, chicago board of trade, chicago mercantile exchange, london stock exchange
      standard & poor
      nikkei, opec, cftc, world jewish congress, anti-defamation league, aipac, j street, cair, nation of islam
      ku klux klan, klan, aryan nations, christian coalition, moral majority, heritage, hoover institution
      brookings institution, american enterprise institute, center for american progress, urban institute
      hudson institute
      al-aqsa martyrs brigades, al-aqsa martyrs' brigades, izzedine al-qassam brigades, qassam brigades
      popular resistance committees
      palestinian legislative council, democratic front for the liberation of palestine, amal, lebanese forces
      phalange
      south lebanon army, future movement, mahdi army, badr organization, badr brigade, asaib ahl al-haq
      kataib hezbollah
      popular mobilization forces, popular mobilisation forces, hashd al-shaabi, sons of iraq, dawa party
      islamic supreme council, baath, jaish al-islam, jaysh al-islam, faylaq al-sham, ahfad al-rasul, khorasan group
      islamic state of iraq, al-qaida in iraq, al-qaida in the islamic maghreb, al-qaida in the arabian peninsula
      aqap
      mujao, jnim, iswap, isgs, macina liberation front, ansaru, islamic courts union, ahlu sunna, snm, spla, splm
      sudan people's liberation army, sudan liberation army, justice and equality movement, jem, olf
      oromo liberation army
      oromo liberation front, onlf, interahamwe, fdlr, mai-mai, cndp, rcd, mlc, codeco, nalu, ruf, lurd
      npfl
      ulimo, kamajors, mfdc, anti-balaka, seleka, upc, ipob, swapo, mdc, zanu, zapu, inkatha
      inkatha freedom party
      national party, pan africanist congress, umkhonto we sizwe, tehreek-e-taliban pakistan, ttp, sipah-e-sahaba
      lashkar-e-jhangvi, hizbul mujahideen, hizb-ul-mujahideen, harkat-ul-mujahideen, simi, ulfa, nscn, bodo
      naxalites
      jvp, united national party, awami league, bnp, jamaat-e-islami, muslim league, pakistan people's party, ppp, pti
      mqm, inter-services intelligence, northern alliance, jamiat-e-islami, hezb-i-islami, hezb-e-islami, arakan army
      karen national union, knu, kachin independence army, kia, national league for democracy, nld, tatmadaw
      moro islamic liberation front
      moro national liberation front, new people's army, free papua movement, free aceh movement, gam, fretilin
      falintil
      kopassus, golkar, khmer people's national liberation front, funcinpec, pathet lao, viet minh, kuomintang
      democratic progressive party, chinese communist party, people's liberation army, politburo, central committee
      red brigades, red army faction, baader-meinhof, action directe, irish republican army, real ira, continuity ira
      ulster volunteer force, ulster unionist party, democratic unionist party, sdlp, dup, ruc
      royal ulster constabulary
      basque homeland and freedom, herri batasuna, grey wolves, kurdistan workers' party, kurdistan workers party, kdp
      puk, patriotic union of kurdistan, kurdistan democratic party, komala, mujahedeen-e-khalq, mujahedin-e khalq
      mek
      basij, guardian council, assembly of experts, expediency council, party of regions, right sector, aidar
      donetsk people's republic, luhansk people's republic, united russia, yabloko, omon, spetsnaz, interior ministry
      chechen separatists, caucasus emirate, arkan's tigers, scorpions, serbian democratic party, hdz, sds
      party of democratic action
      democratic league of kosovo, army of republika srpska, yugoslav army, yugoslav people's army, jna, uck
      farabundo marti national liberation front, national republican alliance, nationalist republican alliance
      christian democratic party, pdc, national liberation army, popular liberation army, 19th of april movement
      united self-defense forces of colombia, united self-defense forces, clan del golfo, medellin cartel, cali cartel
      sinaloa cartel, gulf cartel, zetas, los zetas, ms-13, mara salvatrucha, barrio 18, ezln, zapatista army
      institutional revolutionary party, prd, apra, popular action, guatemalan national revolutionary unity
      morazanist patriotic front, cinchoneros, lorenzo zelaya popular revolutionary forces
      manuel rodriguez patriotic front
      fpmr, lautaro, tupac katari guerrilla army, alfaro vive, tonton macoutes, atlacatl battalion
      treasury police
      national police, civil guard, national guard, hunting battalion, democratic convergence, umo
      national opposition union
      """),
    WordList(
      [.placeName, .abbreviation],
      """
      ala, ariz, ark, calif, colo, conn, del, fla, ga, ind, kan, ky, la, md, mich, minn, mo, mont, neb, nev
      n.h, n.j, n.m, n.y, n.c, n.d, okla, pa, r.i, s.c, s.d, tenn, tex, vt, va, w.va, wis, wyo, d.c, b.c
      """),
    WordList(
      [.placeName],
      """
      afula, akkar, akrotiri, al bab, al hasakah, al-bab, al-hol, al-tanf, albu kamal, abu kamal, arsal, baalbek
      bab al-hawa, bint jbeil, marjayoun, nabatiyeh, naqoura, shebaa farms, litani, litani river, tripoli
      al-qaim, qaim, rutba, mahmudiyah, latifiyah, kut, amarah, nasiriyah, samawah, hillah, diwaniyah, umm qasr, zakho
      halabja, makhmour, hawija, shirqat, tuz khurmatu, bashiqa, qayyarah, jurf al-sakhar, camp speicher, camp taji
      camp ashraf, al-asad, ain al-asad, incirlik, gaziantep, sanliurfa, kilis, hatay, hakkari, sirnak, cizre
      nusaybin
      mardin, batman, tunceli, qandil, qandil mountains, mahabad, sanandaj, zahedan, bandar abbas, ahvaz
      khuzestan
      bushehr, fordo, fordow, parchin, arak, mashhad, shiraz, kish, hormuz, abu musa, socotra, mocha, mokha, dhamar
      ibb, al bayda, shabwa, abyan, zinjibar, lahij, mukalla, hajjah, amran, al jawf, ataq, najran, jizan, asir, qatif
      dhahran, khobar, taif, tabuk, neom, farah, nimroz, zabul, uruzgan, tarin kot, musa qala, sangin, marjah, nawzad
      garmser, lashkargah, bamiyan, panjshir, panjshir valley, baghlan, badakhshan, takhar, sar-e-pul, faryab, badghis
      ghor, logar, parwan, kapisa, nuristan, laghman, spin boldak, torkham, tora bora, bajaur, mohmand, orakzai
      kurram
      miran shah, miranshah, mir ali, wana, bannu, kohat, dera ismail khan, mingora, abbottabad, gwadar, chaman
      sukkur
      multan, faisalabad, sialkot, muzaffarabad, azad kashmir, baramulla, kupwara, pulwama, anantnag, sopore, jammu
      ladakh, kargil, siachen, manipur, imphal, nagaland, assam, chhattisgarh, bastar, jharkhand, gujarat, ahmedabad
      ayodhya, amritsar, cox's bazar, chittagong, sylhet, trincomalee, batticaloa, vavuniya, kilinochchi, mullaitivu
      jaffna peninsula, vanni, maungdaw, sittwe, buthidaung, myitkyina, lashio, laukkai, kokang, loikaw
      karen state, kayah
      sagaing, magway, narathiwat, yala, songkhla, preah vihear, anlong veng, pailin, battambang, banda aceh, ambon
      maluku, poso, sulawesi, kalimantan, irian jaya, jayapura, timika, basilan, jolo, cotabato, maguindanao
      lanao del sur, davao, palawan, spratly islands, paracel islands, scarborough shoal, senkaku islands, urumqi
      kashgar, hotan, tiananmen square, tiananmen, yeonpyeong, kaesong, yongbyon, punggye-ri, izium, izyum, kupiansk
      vovchansk, chuhuiv, pokrovsk, toretsk, chasiv yar, soledar, sievierodonetsk, severodonetsk, lysychansk, rubizhne
      popasna, debaltseve, horlivka, makiivka, ilovaisk, volnovakha, vuhledar, marinka, robotyne, melitopol, berdiansk
      enerhodar, nova kakhovka, kakhovka, nikopol, kryvyi rih, hostomel, borodyanka, brovary, chornobyl, chernobyl
      snake island
      zmiinyi island, kerch, kerch strait, belgorod, kursk, bryansk, voronezh, rostov-on-don, rostov, krasnodar
      sochi, saratov
      engels, ryazan, tula, samara, vladikavkaz, nazran, makhachkala, khasavyurt, gudermes, argun, vedeno, shali
      samashki, pankisi gorge, gori, tskhinvali, sukhumi, zugdidi, shusha, lachin, agdam, fizuli, kelbajar
      nakhichevan
      tiraspol, bihac, tuzla, zenica, gorazde, zepa, prijedor, foca, visegrad, brcko, republika srpska, knin
      eastern slavonia, slavonia, dubrovnik, osijek, novi sad, nis, sandzak, presevo, kosovska mitrovica
      mitrovica
      pec, peja, prizren, djakovica, gjakova, racak, drenica, decani, urosevac, gnjilane, tetovo, kumanovo, durres
      kukes
      el obeid, el-obeid, zalingei, kabkabiya, kutum, zamzam, jebel marra, heglig, south kordofan, nuba mountains
      kauda
      damazin, gedaref, kassala, merowe, yei, torit, yambio, rumbek, upper nile, unity state, jonglei, bor
      pibor, nasir, equatoria, gulu, kitgum, karamoja, beledweyne, belet weyne, bosaso, galkayo, jowhar, merca
      marka, barawe, afgoye, lower shabelle, middle shabelle, jubaland, gedo, mandera, wajir, lamu, dadaab, kakuma
      westgate
      adigrat, shire, humera, wolkait, lalibela, dessie, debre tsion, bahir dar, afar, metekel, benishangul-gumuz
      gambella
      badme, assab, massawa, djibouti city, birao, bambari, bria, bangassou, bossangoa, paoua, abeche, n'guigmi
      tillaberi
      zinder, menaka, ansongo, gossi, segou, djenne, kayes, sikasso, djibo, dori, kaya, fada n'gourma, sokoto
      zamfara, katsina, damaturu, potiskum, gwoza, konduga, sambisa forest, sambisa, monguno, mubi, jos
      plateau state
      benue, port harcourt, niger delta, bayelsa, delta state, ogoniland, bakassi, far north, maroua, kolofata
      bamenda
      buea, kibati, rutshuru, masisi, minova, uvira, fizi, baraka, kalemie, manono, kolwezi, likasi
      mbuji-mayi, kananga
      kasai, tshikapa, mbandaka, equateur, matadi, goma, walikale, butembo, lubero, kibumba, bunagana, kitchanga
      djugu, irumu
      ruhengeri, gisenyi, butare, kibuye, cibitoke, mocimboa da praia, pemba, nampula, sofala, gorongosa, beira
      huambo
      kuito, lunda norte, malanje, uige, bafata, ziguinchor, kenema, kono, makeni, lofa, gbarnga, voinjama, bouake
      korhogo, yamoussoukro, tindouf, laayoune, tamanrasset, blida, medea, tizi ouzou, kabylie, kabylia, constantine
      oran, annaba, in amenas, sfax, sousse, gafsa, kasserine, mount chaambi, ras lanuf, brega, ajdabiya
      bani walid, tarhuna
      gharyan, kufra, sabha, murzuq, zuwara, sabratha, tawergha, el arish, al-arish, sheikh zuweid
      sharm el-sheikh, taba
      luxor, aswan, minya, assiut, damietta, port said, ismailia, tahrir square, qalqilya, tulkarem, tulkarm, balata
      beit lahia, beit lahiya, beit hanoun, jabaliya, nuseirat, deir al balah, kerem shalom, erez, nahal oz
      netivot, ashdod
      beersheba, be'er sheva, kiryat shmona, metula, nahariya, safed, tiberias, nazareth, netanya, dimona
      maale adumim, ariel
      gush etzion, kiryat arba, temple mount, al-aqsa mosque, haram al-sharif, western wall, metn, chouf, zahle
      shatila
      sabra, bourj al-barajneh, ain al-hilweh, dahiyeh, dahieh, apopa, san francisco gotera, perquin, guazapa
      guazapa volcano
      ilopango, zacamil, ahuachapan, chalchuapa, suchitoto, la union, el paraiso, nueva concepcion, san marcos
      santa tecla, izalco
      huehuetenango, escuintla, alta verapaz, quetzaltenango, solola, chimaltenango, zacapa, olancho, choluteca
      la ceiba, danli
      bluefields, puerto cabezas, nueva guinea, boaco, chontales, ocotal, granada, rivas, colon, chiriqui
      norte de santander
      guaviare, vichada, casanare, choco, cordoba, sucre, bolivar, cesar, magdalena, atlantico, narino
      tolima, risaralda
      caldas, quindio, valle del cauca, santander, boyaca, san vicente del caguan, apartado, segovia
      mapiripan, toribio
      saravena, tame, tumaco, buenaventura, pasto, popayan, ibague, neiva, villavicencio, florencia, mocoa
      manizales, pereira
      armenia, vaupes, vrae, vraem, tingo maria, tarapoto, san martin, pucallpa, apurimac, huancavelica
      cerro de pasco
      ucayali, uchiza, tocache, satipo, chimbote, villa el salvador, cochabamba, chapare, santa cruz, oruro
      potosi, concepcion
      temuco, araucania, rosario, mendoza, cite soleil, petionville, gonaives, cap-haitien, les cayes, jacmel
      michoacan
      tamaulipas, nuevo laredo, reynosa, matamoros, monterrey, culiacan, acapulco, iguala, ayotzinapa
      san cristobal de las casas
      ocosingo, chihuahua, sonora, nuevo veracruz, jalisco, guadalajara, enniskillen, omagh, newry, armagh
      south armagh, derry, ulster, dundalk, tyrone, fermanagh, stormont, corsica, brittany, calais, lyon
      toulouse, strasbourg
      bordeaux, san sebastian, pamplona, andalusia, seville, valencia, malaga, galicia, sicily, sardinia, palermo
      turin
      florence, venice, genoa, bologna, castel gandolfo, lombardy, tuscany, salonika, thessaloniki, crete, lesbos
      lampedusa
      molenbeek, antwerp, liege, utrecht, saxony, dresden, leipzig, cologne, dusseldorf, stuttgart, bonn
      nuremberg, hanover
      bremen, kosice, brno, ostrava, krakow, gdansk, lodz, poznan, wroclaw, lublin, rzeszow, przemysl, kaliningrad
      nagano
      hiroshima, nagasaki, okinawa, hokkaido, fukushima, kyoto, yokohama, kobe, nagoya, sapporo, busan, pusan
      incheon, gwangju
      jeju, wuhan, chongqing, chengdu, guangzhou, shenzhen, nanjing, tianjin, harbin, changchun, macao, kowloon
      georgetown, linden, paramaribo, port of spain, bridgetown, nassau, reykjavik, bergen, trondheim, lillehammer
      malmo, gothenburg
      uppsala, turku, tampere, edinburgh, glasgow, aberdeen, cardiff, manchester, birmingham, leeds, sheffield
      newcastle, bristol, oxford, cambridge, brighton, southampton, portsmouth, plymouth, norwich, nottingham
      leicester
      limerick, galway, scarsdale, albany, syracuse, rochester, utica, yonkers, white plains, hoboken, newark
      jersey city, trenton, hartford, new haven, providence, worcester, burlington, montpelier, concord, portland
      bangor, augusta, savannah, macon, birmingham, montgomery, tuscaloosa, huntsville, selma, jackson
      biloxi, memphis, nashville, knoxville, chattanooga, little rock, fayetteville, shreveport, baton rouge, tulsa
      oklahoma city, wichita, topeka, omaha, lincoln, des moines, sioux city, sioux falls, fargo, bismarck, pierre
      rapid city, cheyenne, billings, helena, boise, spokane, tacoma, olympia, eugene, sacramento, oakland, san jose
      san mateo, santa clara, palo alto, menlo park, mountain view, cupertino, berkeley, fresno, bakersfield, anaheim
      santa ana, long beach, pasadena, glendale, burbank, malibu, beverly hills, santa monica, san bernardino
      riverside, palm springs, indian wells, santa barbara, reno, carson city, salt lake city, provo, ogden
      albuquerque
      santa fe, tucson, tempe, scottsdale, mesa, el paso, san antonio, austin, fort worth, arlington, plano, waco
      corpus christi, galveston, lubbock, amarillo, laredo, brownsville, mcallen, tampa, orlando, jacksonville
      tallahassee
      fort lauderdale, palm beach, west palm beach, pensacola, key west, charlotte, raleigh, durham, greensboro
      winston-salem
      charleston, columbia, greenville, myrtle beach, richmond, norfolk, roanoke, alexandria, fairfax, reston
      annapolis, bethesda, wilmington, dover, harrisburg, allentown, scranton, erie, cincinnati, dayton, toledo, akron
      canton, youngstown, columbus, indianapolis, fort wayne, south bend, gary, louisville, lexington, frankfort
      st. louis, st. paul, st. petersburg, st paul, kansas city, springfield, jefferson city, ferguson, peoria
      rockford
      madison, green bay, duluth, ann arbor, flint, grand rapids, lansing, honolulu, anchorage, juneau, fairbanks
      winnipeg, calgary, edmonton, saskatchewan, manitoba, nova scotia, halifax, newfoundland, perth, brisbane
      adelaide
      darwin, tasmania, queensland, new south wales, auckland, baikonur, cape canaveral, guam, okinawa, diego garcia
      falkland islands, falklands, gibraltar, azores, canary islands, bosporus, dardanelles, caspian sea, aral sea
      baltic
      adriatic, aegean, sea of azov, black sea, gulf of oman, sea of japan, yellow sea, south atlantic, north sea
      irish sea, north pole, south pole, arctic circle, himalayas, alps, andes, pyrenees, rockies, appalachians
      amazon, mekong, ganges, danube, volga, congo river, niger river, orange county, cook county, dade county
      upstate new york
      """),
    WordList([.country], "kazakstan, byelorussia, bosnia-hercegovina, persia, rhodesia, south yemen, north yemen"),
  ]
}
