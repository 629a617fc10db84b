extension WordList {
  /// States, peoples and places; the gazetteer knows the cities of the world besides.
  static let placeNames: [WordList] = [
    WordList(
      [.country],
      """
      afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas
      bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina
      bosnia-herzegovina, botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burma, burundi
      cambodia, cameroon, canada, cape verde, central african republic, chad, chile, china, colombia, comoros, congo
      democratic republic of congo, democratic republic of the congo, dr congo, republic of congo, costa rica, croatia
      cuba, cyprus, czech republic, czechoslovakia, denmark, djibouti, dominican republic, east timor, timor-leste
      ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france
      gabon, gambia, georgia, germany, east germany, west germany, ghana, greece, grenada, guatemala, guinea
      guinea-bissau, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland
      northern ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait
      kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia
      north macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova
      monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua
      niger, nigeria, north korea, south korea, korea, norway, oman, pakistan, palestine, panama, papua new guinea
      paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal
      serbia, sierra leone, singapore, slovakia, slovenia, somalia, somaliland, south africa, south sudan
      soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan
      tanzania, thailand, togo, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, u.s, us, usa, u.s.a, u.k
      uk, uae, ussr, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america
      uruguay, uzbekistan, vatican city, venezuela, vietnam, wales, england, yemen, yugoslavia, zaire, zambia
      zimbabwe, drc, america, emirates, holland, puerto rico, greenland, hong kong, macau, western sahara, bermuda
      antigua, st lucia, samoa, tonga, vanuatu, solomon islands, the gambia
      """),
    WordList(
      [.demonym],
      """
      afghan, afghans, albanian, albanians, algerian, algerians, american, americans, angolan, angolans, arab, arabs
      argentine, argentines, argentinian, armenian, armenians, asian, asians, australian, australians, austrian
      austrians, azerbaijani, azeri, bahraini, bahrainis, baltic, bangladeshi, basque, basques, belarusian, belgian
      belgians, bolivian, bolivians, bosnian, bosnians, brazilian, brazilians, british, briton, britons, bulgarian
      burkinabe, burmese, burundian, cambodian, cambodians, cameroonian, canadian, canadians, caribbean, catalan
      catholic, catholics, caucasian, chadian, chadians, chechen, chechens, chilean, chileans, chinese, christian
      christians, colombian, colombians, congolese, copt, coptic, copts, costa rican, croat, croatian, croats, crimean
      cuban, cubans, cypriot, czech, czechs, danish, dane, danes, dominican, druze, dutch, ecuadorean, ecuadorian
      egyptian, egyptians, emirati, english, eritrean, eritreans, estonian, ethiopian, ethiopians, european, europeans
      filipino, filipinos, finnish, finn, finns, flemish, french, frenchman, gambian, gazan, gazans, georgian
      georgians, german, germans, ghanaian, greek, greeks, guatemalan, guatemalans, gulf, haitian, haitians, hebrew
      hindu, hindus, hispanic, hispanics, honduran, hondurans, houthi, hungarian, hungarians, hutu, hutus, icelandic
      indian, indians, indonesian, indonesians, iranian, iranians, iraqi, iraqis, irish, irishman, islamic, islamist
      islamists, israeli, israelis, italian, italians, ivorian, jamaican, japanese, jew, jewish, jews, jordanian
      jordanians, kashmiri, kazakh, kenyan, kenyans, korean, koreans, kosovar, kurd, kurdish, kurds, kuwaiti, kuwaitis
      kyrgyz, laotian, latin, latina, latinas, latino, latinos, latvian, lebanese, liberian, liberians, libyan
      libyans, lithuanian, macedonian, malagasy, malawian, malaysian, malian, malians, maronite, mauritanian, mexican
      mexicans, moldovan, mongolian, montenegrin, moroccan, moroccans, mozambican, muslim, muslims, namibian, nepalese
      nepali, nicaraguan, nicaraguans, nigerian, nigerians, nigerien, north korean, north koreans, norwegian
      norwegians, omani, orthodox, pakistani, pakistanis, palestinian, palestinians, panamanian, panamanians
      paraguayan, pashtun, pashtuns, persian, peruvian, peruvians, polish, poles, portuguese, protestant, protestants
      qatari, rohingya, romanian, romanians, russian, russians, rwandan, rwandans, salvadoran, salvadorans
      salvadorean, saudi, saudis, saudi arabian, scottish, scots, senegalese, serb, serbian, serbs, shia, shiite
      shiites, shi'ite, shi'ites, sierra leonean, sikh, sikhs, singaporean, slovak, slovene, somali, somalis
      south african, south africans, south korean, south koreans, south sudanese, soviet, soviets, spaniard, spanish
      sri lankan, sudanese, sunni, sunnis, swedish, swede, swedes, swiss, syrian, syrians, taiwanese, tajik, tamil
      tamils, tanzanian, tatar, tatars, thai, thais, tibetan, tibetans, tigrayan, tigrayans, togolese, tuareg
      tunisian, tunisians, turk, turkish, turkmen, turks, tutsi, tutsis, ugandan, ugandans, ukrainian, ukrainians
      uruguayan, uzbek, uyghur, uighur, venezuelan, venezuelans, vietnamese, welsh, western, yazidi, yazidis, yemeni
      yemenis, yugoslav, zairean, zambian, zimbabwean, african, africans, african american, african-american
      african americans, african-americans, latin american, latin americans, central american, north african
      southeast asian, anglo, californian, texan, texans, new yorker, new yorkers, parisian, londoner, democratic
      republican, zionist, salafist, jihadist, bedouin, alawite, alawites, balochi, baluch, zulu, hausa
      """),
    WordList(
      [.placeName],
      """
      baghdad, mosul, basra, kirkuk, fallujah, falluja, ramadi, tikrit, samarra, najaf, karbala, irbil, erbil, arbil
      sulaimaniyah, sulaymaniyah, dohuk, sinjar, tal afar, haditha, baiji, baqouba, baquba, anbar, nineveh, diyala
      salahuddin, kurdistan, damascus, aleppo, homs, hama, idlib, raqqa, raqa, kobani, kobane, deir ezzor
      deir el-zour, deir al-zour, palmyra, latakia, tartus, daraa, douma, ghouta, eastern ghouta, manbij, afrin
      qamishli, hasakah, hasakeh, quneitra, golan heights, tripoli, benghazi, misrata, sirte, derna, tobruk, sebha
      gaza, gaza city, gaza strip, west bank, rafah, khan younis, khan yunis, jenin, nablus, ramallah, hebron
      bethlehem, jericho, jerusalem, east jerusalem, tel aviv, haifa, beirut, sidon, tyre, bekaa, amman, cairo, sinai
      alexandria, suez, sanaa, aden, taiz, hodeidah, hudaydah, marib, saada, hadramawt, riyadh, jeddah, jiddah, mecca
      medina, doha, dubai, abu dhabi, muscat, manama, kuwait city, tehran, isfahan, tabriz, qom, natanz, ankara
      istanbul, diyarbakir, izmir, kabul, kandahar, helmand, herat, kunduz, mazar-i-sharif, jalalabad, nangarhar
      khost, paktika, paktia, kunar, ghazni, wardak, lashkar gah, islamabad, karachi, lahore, peshawar, quetta
      rawalpindi, waziristan, north waziristan, south waziristan, balochistan, baluchistan, punjab, sindh, khyber
      swat, kashmir, srinagar, new delhi, delhi, mumbai, bombay, kolkata, calcutta, chennai, dhaka, colombo, jaffna
      kathmandu, kiev, kyiv, kharkiv, kharkov, odesa, odessa, lviv, mariupol, donetsk, luhansk, lugansk, slovyansk
      kramatorsk, bakhmut, avdiivka, kherson, zaporizhzhia, dnipro, mykolaiv, chernihiv, sumy, bucha, irpin, donbas
      donbass, crimea, sevastopol, simferopol, moscow, st petersburg, saint petersburg, leningrad, grozny, chechnya
      dagestan, ingushetia, north ossetia, south ossetia, abkhazia, beslan, tbilisi, yerevan, baku, nagorno-karabakh
      karabakh, stepanakert, minsk, warsaw, vilnius, riga, tallinn, chisinau, transnistria, bucharest, sofia, belgrade
      pristina, sarajevo, srebrenica, mostar, banja luka, zagreb, vukovar, skopje, tirana, podgorica, vojvodina
      krajina, mogadishu, kismayo, baidoa, hargeisa, puntland, nairobi, garissa, mombasa, addis ababa, tigray, mekelle
      mekele, axum, amhara, oromia, gondar, asmara, khartoum, omdurman, darfur, north darfur, south darfur
      west darfur, el fasher, el geneina, nyala, port sudan, wad madani, kordofan, juba, malakal, bentiu, bor, abyei
      blue nile, kampala, kigali, bujumbura, kinshasa, goma, bukavu, beni, bunia, ituri, north kivu, south kivu
      katanga, lubumbashi, kisangani, bangui, n'djamena, ndjamena, lagos, abuja, maiduguri, borno, kano, kaduna
      chibok, yola, adamawa, yobe, niamey, diffa, agadez, bamako, timbuktu, gao, kidal, mopti, ouagadougou, dakar
      casamance, conakry, freetown, monrovia, abidjan, accra, lome, cotonou, yaounde, douala, luanda, cabinda, maputo
      cabo delgado, palma, harare, lusaka, pretoria, johannesburg, cape town, durban, algiers, tunis, rabat
      casablanca, nouakchott, antananarivo, yangon, rangoon, naypyidaw, mandalay, rakhine, kachin, shan state, bangkok
      pattani, phnom penh, hanoi, saigon, ho chi minh city, jakarta, aceh, papua, dili, bali, manila, mindanao, marawi
      zamboanga, sulu, kuala lumpur, beijing, shanghai, xinjiang, tibet, lhasa, taipei, tokyo, osaka, seoul, pyongyang
      panmunjom, london, belfast, londonderry, paris, marseille, brussels, berlin, munich, frankfurt, hamburg, vienna
      geneva, zurich, rome, milan, naples, madrid, barcelona, bilbao, catalonia, lisbon, athens, nicosia, oslo
      stockholm, copenhagen, helsinki, dublin, amsterdam, the hague, hague, rotterdam, prague, bratislava, budapest
      washington, new york, new york city, los angeles, chicago, houston, philadelphia, boston, atlanta, miami, dallas
      denver, seattle, detroit, phoenix, san francisco, san diego, las vegas, new orleans, baltimore, cleveland
      pittsburgh, st louis, minneapolis, milwaukee, manhattan, brooklyn, queens, bronx, harlem, staten island
      long island, wall street, silicon valley, hollywood, capitol hill, alabama, alaska, arizona, arkansas
      california, southern california, northern california, colorado, connecticut, delaware, florida, south florida
      hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan
      minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico
      north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota
      tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, washington state, new york state
      ottawa, toronto, montreal, vancouver, quebec, ontario, alberta, british columbia, mexico city, ciudad juarez
      tijuana, chiapas, guerrero, oaxaca, sinaloa, guatemala city, el peten, peten, quiche, san salvador, chalatenango
      morazan, usulutan, san miguel, santa ana, la libertad, la paz, cabanas, cuscatlan, sonsonate, san vicente
      soyapango, mejicanos, zacatecoluca, tegucigalpa, san pedro sula, managua, matagalpa, jinotega, esteli, san jose
      panama city, bogota, medellin, cali, antioquia, arauca, barranquilla, bucaramanga, barrancabermeja, cucuta
      magdalena medio, uraba, cundinamarca, huila, caqueta, putumayo, cauca, lima, ayacucho, huancayo, cuzco, cusco
      puno, junin, huanuco, ancash, huallaga, upper huallaga valley, callao, arequipa, trujillo, quito, guayaquil
      caracas, santiago, valparaiso, buenos aires, asuncion, montevideo, brasilia, rio de janeiro, sao paulo, havana
      guantanamo, guantanamo bay, port-au-prince, santo domingo, kingston, sydney, melbourne, canberra, wellington
      christchurch, middle east, mideast, near east, far east, africa, asia, europe, latin america, central america
      south america, north america, central asia, south asia, southeast asia, east asia, north africa, west africa
      east africa, central africa, southern africa, horn of africa, sub-saharan africa, sahel, sahara, maghreb, levant
      balkans, caucasus, north caucasus, eastern europe, western europe, persian gulf, red sea, black sea
      south china sea, mediterranean, mediterranean sea, gulf of aden, strait of hormuz, baltic sea, arctic
      antarctica, atlantic, pacific, indian ocean, bab el-mandeb, suez canal, panama canal, euphrates, tigris, nile
      dnieper, lake chad, mount sinjar, midwest, deep south, new england, east coast, west coast, siberia, bavaria
      scandinavia, caribbean, gulf of mexico, jabalia, shujaiya, deir al-balah, eilat, ashkelon, sderot, zawiya
      zintan, abu ghraib, bagram, camp david, ground zero, kibbutz be'eri, masafer yatta, green zone
      """),
    WordList(
      [.placeName],
      """
      calif, va, ark, fla, tenn, ore, mich, minn, wis, conn, ariz, colo, okla, nev, neb, mont, kan, ky, ala, md, n.y
      n.j, n.d, n.m, n.c, s.c, s.d, n.h, r.i, w.va, d.c, washington d.c, little rock, oakland, buffalo, san antonio
      austin, fort worth, el paso, tucson, albuquerque, sacramento, long beach, kansas city, omaha, tulsa, nashville
      memphis, louisville, charlotte, raleigh, richmond, norfolk, tampa, orlando, jacksonville, fort lauderdale
      birmingham, montgomery, salt lake city, portland, anchorage, honolulu, hartford, providence, newark, jersey city
      albany, rochester, syracuse, utica, columbus, cincinnati, toledo, indianapolis, des moines, north pole
      south pole, arctic circle, caspian sea, caspian, rockies, nagano, manchester, liverpool, leeds, glasgow
      edinburgh, cardiff
      """),
    WordList(
      [.placeHead],
      """
      province, provinces, governorate, region, district, county, state, city, town, village, valley, river, lake, sea
      ocean, gulf, bay, strait, straits, canal, island, islands, peninsula, mountains, mountain, hills, heights
      desert, forest, coast, border, crossing, bridge, airport, airfield, port, harbor, harbour, square, street
      avenue, road, highway, boulevard, park, beach, camp, neighborhood, neighbourhood, suburb, department
      municipality, oblast, prefecture, basin, delta, plateau, plains, pass, strip, bank, dam, creek, canyon, springs
      falls, plaza, territory
      """),
    WordList([.placeOpener], "camp, mount, mt, lake, fort, ft, cape, port, gulf, strait, sea, river, rio, lago, isle"),
  ]
}
