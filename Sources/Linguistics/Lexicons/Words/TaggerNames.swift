extension WordList {
  /// Names beyond the best known, from the cultures that conflict news writes of.
  package static let rarerNames: [WordList] = [
    WordList(
      [.familyName],
      """
      abadi, abdallah, abdelaziz, abdulaziz, abdulrahman, abiola, abubakar, acheampong, adamov, adebayo, adeyemi
      afewerki, aguilar, aguirre, ahn, akhundzada, akopyan, akufo, alarcon, alavi, alemu, aliyev, allawi, almeida
      alonso, alvarado, amadi, amin, amini, amiri, andersen, andersson, andreev, andric, antonov, arroyo, asfura
      atta, avakov, avila, awad, ayala, ayub, azad, azevedo, baba, babic, badawi, bailey, bakr, baldwin, balogun
      banda
      banerjee, baptiste, barbosa, barghouti, barr, barrera, barrios, barzani, basayev, batista, bayramov, becker
      belenko, beltran, ben-gurion, benitez, bennet, berger, bergman, berisha, bhatt, bhattacharya, biya, bjornson
      blanco, bloom, bogdanov, bondarenko, bonilla, borisov, bose, boucher, bouteflika, boyko, bozize, bravo, brecht
      brink, brockman, buchanan, buhari, bui, burton, cabello, cabrera, calderon, camara, campos, cano, cantor
      carbajal, cardoso, carranza, carrillo, carvalho, castaneda, cervantes, chan, chandra, chang, chatterjee
      chaudhry
      chernov, chibesakunda, chowdhury, christensen, christiansen, cisse, compaore, conde, contreras, cordero, correa
      cortes, cortez, costa, coulibaly, cuellar, curtis, da costa, dagalo, dahl, dahlan, das, dayan, de klerk, deby
      delgado, demir, deri, desai, diallo, diarra, diaw, dietrich, dimitrov, diop, diouf, djukanovic, dlamini, dogan
      dostum, douglas, doyle, drake, dubois, dudayev, dutta, echeverria, eide, elbaz, elbegdorj, eriksen, eriksson
      escalante, espinosa, estrada, eze, fadel, fahmy, faisal, farah, farooq, fayyad, feldman, ferguson, fernandes
      ferrari, ferreira, ferrer, ferrero, fields, figueroa, fischer, fleming, fofana, fonseca, fournier, frank
      frazier
      friedrich, fujita, fukuda, galvez, gandhi, gantz, garang, garza, gashi, gautam, gbagbo, gebremariam, gerasimov
      ghosh, girard, glazyev, gnassingbe, goldberg, goldman, goldstein, goncalves, gordeev, goswami, gottlieb, graf
      greenberg, gross, gruber, grushko, guerra, guerrero, gueye, gupta, gusmao, guterman, haddad, hadi, haftar
      haidar
      haim, hakimi, halabi, hamad, hamdan, hamdok, hammond, han, haniyeh, hansson, hariri, hashimi, hashimoto
      hasina, hassani, hayashi, haynes, hazara, hekmatyar, helgesen, heller, henriksen, hersh, hidalgo, higgins
      hirsch, ho, hodzic, hoffmann, hofmann, holbrooke, hong, horowitz, horvat, horvath, hosseini, houphouet
      hrytsenko
      hubbard, huber, hudson, hun, husseini, hutchinson, ibarra, ibragimov, ignatyev, inoue, ismail, ismailov, issa
      ito, ivanenko, ivanov, ivanova, izetbegovic, jaber, jacobsen, jaitley, jalali, jamal, jammeh, jang, jara
      jawara, jeon, jha, jibril, johansen, johnsen, joshi, jovanovic, juarez, jung, kabila, kaboré, kabore, kadyrov
      kahn, kamau, kamara, kang, kaplinsky, karadzic, karami, karim, karimi, karlsson, kasparov, kasyanov, kato, katz
      kaufman, kaya, kazemi, kebede, keita, keller, kenyatta, kerimov, khalid, khalilzad, khalaf, khan, khodorkovsky
      khoury, khrushchev, kibaki, kiir, kikwete, kimani, kipkemboi, kiselyov, klitschko, kobayashi, koch, kolomoisky
      komarov, kone, koroma, kostunica, kouyate, kovac, kovacs, kovalchuk, kovalenko, kowalski, kravchenko, kravchuk
      kruger, kuchma, kudrin, kuleba, kuznetsov, kwon, laden, lahoud, lamb, lange, larijani, larsson, lawal, lazarov
      lebedev, leblanc, lefebvre, legrand, lehmann, leiva, leonard, lerner, leroy, leung, liang, liberman, lieven
      lindgren, lindqvist, lindstrom, litvinenko, livni, lobo, lombardi, lubbers, lucas, lugovoi, lukashenko, lukin
      lundberg, luzhkov, ma, maas, machado, machar, macron, madani, maduro, magufuli, maina, maiga, malik, malkin
      malone, mann, manning, mansour, maric, marino, markovic, marques, martinelli, martins, mashaal, maslov, massoud
      matsuda, matsumoto, maurer, mayorga, mazari, mazur, mbeki, mbah, mbeki, medvedev, mehta, mekonnen, melo
      melnyk, menon, meshkov, meza, mikhailov, miranda, mishra, mitterrand, mkhize, mladic, mnangagwa, mohammadi, moi
      molina, monroe, montoya, moreau, moreira, moretti, mori, morozov, mostafa, moussaoui, mousavi, moyo, mukherjee
      mulenga, muller, munro, museveni, mustafa, mutasa, mutua, mwangi, nagy, naidu, nair, najib, najibullah, nakamura
      narayan, narváez, nasheed, nasser, naumov, navalny, navarro, ndiaye, ndlovu, nemtsov, neumann, neves, ng, ngo
      niang, nielsen, nikolic, nilsson, nkrumah, nkunda, nkurunziza, noor, novak, novikov, nunez, nur, nyerere
      obasanjo
      obi, ocalan, ochoa, odinga, ogawa, okafor, okeke, okello, okonkwo, olmert, olsen, omar, omari, onyango, opoku
      orlov, orozco, osman, osorio, otieno, ouattara, ouedraogo, owusu, oyelaran, ozal, ozturk, pacheco, padilla
      pahlavi, pak, palacios, papadopoulos, papandreou, paredes, pashinyan, patil, pavlov, pedersen, pena, peralta
      pereira, peretz, persson, pham, pillai, pineda, pinto, plavsic, polyakov, popescu, popov, popovic, poroshenko
      prasad, prieto, prodi, pushkov, qaddour, qasim, qureshi, quintero, rabbani, rached, radic, rahimi, rahmani
      rajapaksa, rajoy, ramaphosa, ramzi, rana, ranariddh, rasmussen, rawlings, razak, reddy, reich, rezaei, ribeiro
      richter, riley, rincon, rivas, rizvi, robles, rocha, rojas, roman, romano, romanov, rosario, rosen, rosenberg
      rosenthal, rossi, rousseau, roy, rubinstein, rudenko, rugova, saad, sabry, sadr, saeed, saito, sakharov, salazar
      saleem, salehi, salem, salim, salman, samaras, samb, sankara, sankoh, santana, santoro, sarkar, sasaki, sato
      savchenko, savimbi, schafer, schmitt, schwab, sechin, segura, sen, serrano, seselj, shaath, shafiq, shaheen
      shakir, shalit, shamir, shapiro, sharapova, sharif, shcherban, shevchenko, shin, shoigu, shrestha, shultz
      siddiqui
      sidorov, silverman, simonov, singer, singhal, sinha, siregar, sissoko, sistani, sobchak, sobyanin, sokolov
      solana, soleimani, solis, song, sorensen, sow, spasic, stoltenberg, stoyanov, subramaniam, suleiman, suleman
      sulayman, sun, surkov, suzuki, svensson, sy, sylla, szabo, tadic, taha, takahashi, talabani, tamimi, tan, tang
      tantawi, tapia, taraki, taya, tejada, tekle, temirkhanov, tesfaye, thapa, thomsen, thorne, tito, tkachenko
      toledo, topchiy, toure, tran, traore, trejo, trujillo, tsai, tshisekedi, tshombe, tsvangirai, tudjman, turabi
      turchynov, tymoshenko, udugov, ugarte, ulyanov, umarov, urbina, uribe, valencia, valenzuela, van dijk, vasiliev
      velayati, velez, venizelos, vidal, viktorov, vilela, villa, villanueva, virk, volkov, volodin, voronin, vucic
      wade, wagle, waheed, waldheim, walesa, wanjiru, warsame, wasserman, watanabe, weah, weizman, werner
      wickremesinghe
      widodo, wirayuda, wu, xu, yadav, yamada, yamamoto, yanez, yanukovych, yao, yar'adua, yashin, yatsenyuk
      yavlinsky, yazdi, yeltsin, yermak, yilmaz, yoon, yoshida, young, yudhoyono, yushchenko, yusuf, zaitsev
      zakharova
      zaluzhny, zapata, zardari, zarif, zarqawi, zawahiri, zelaya, zelensky, zelenskiy, zelenskyy, zeldin, zeller
      zhao, zhirinovsky, zhukov, ziegler, zimmerman, zubkov, zuma, zyuganov, abrams, avery, bacon, ball, barber
      barrett
      barry, barton, bates, bauer, beck, bender, benton, bowen, bowers, bradford, bradshaw, brennan, briggs, burgess
      byrne, cain, calhoun, callahan, cannon, carey, carver, casey, castro, chandler, chapman, christian, clayton
      clinton, cochran, cohn, combs, conner, conrad, costello, coughlin, cummings, curry, dalton, daly, dawson, dean
      dean, delaney, dillon, donaldson, donnelly, donovan, dougherty, dudley, durbin, eaton, emerson, english
      erickson, farley, farrell, feinstein, finch, fitzpatrick, flanagan, floyd, foley, frost, fuller, gallagher
      garrett, gaines, gallo, gentry, gill, glass, glenn, goodwin, grassley, graves, gregory, hahn, haley, hanna
      hanson, harding, hardy, harmon, hartman, hatch, healy, hendricks, hensley, hess, hogan, holden, holloway, hood
      hoover, hopkins, horton, houston, howe, huckabee, huffman, hurley, ingram, irwin, jarvis, jefferson, jennings
      jindal, kasich, kaufmann, keith, kemp, kent, kirby, kirk, koskinen, kramer, kraus, lang, larson, leach, lester
      lindsey, lloyd, logan, love, lowe, lowery, lyons, mack, madden, maddox, maldonado, marsh, massey, mathews
      maxwell, mayer, mccall, mcconaughey, mccormick, mccoy, mcdermott, mcdowell, mcfarland, mcgee, mcgrath, mcguire
      mcintosh, mcintyre, mckay, mckenzie, mckinley, mclaughlin, mclean, mcmahon, mcmillan, mcnamara, mcneil, meadows
      melton, merritt, meyers, middleton, monaghan, moody, moran, morse, morton, moss, moynihan, mullen, mullins
      nadler, nash, neal, newton, noble, nolan, norman, norris, norton, o'hara, o'keefe, o'malley, o'reilly, o'rourke
      o'sullivan, odom, orr, osborn, pace, padgett, parrish, paul, pearson, pennington, pittman, pope, potter, powers
      pratt, preston, priebus, proctor, quinn, ramsey, randall, reeves, rhodes, rich, roach, robbins, roberson
      rosenbaum, roth, rowe, rowland, salazar, sampson, santorum, savage, sawyer, schaefer, sellers, sessions, sexton
      shaffer, shannon, shelton, shepherd, sherman, short, siegel, singleton, skinner, slater, sloan, small, snow
      sparks, stafford, stanley, stanton, stark, steele, stephens, stephenson, stokes, stout, strickland, strong
      summers, swanson, sweeney, tate, thornton, townsend, travis, trevino, tyler, underwood, vaughan, vaughn, vincent
      wade, wagner, walden, walton, ware, weinstein, welch, weldon, wertheimer, whitaker, whitehead, whitney, wiggins
      wilcox, wilder, wilkerson, wilkins, winters, winston, wolf, wolfe, woodard, woods, woodward, wright, wyatt
      yates
      york, zuckerberg, zimmermann
      """),
    WordList(
      [.givenName],
      """
      abbas, abdel, abdou, abdoulaye, abdulkarim, abdullahi, abdulmalik, abu bakr, adel, adil, adriana, afonso, agnes
      ahmet, aicha, aisha, akbar, akram, alaa, aleksandar, aleksandr, alexei, alexey, alexis, aliou, alisher, aliyu
      alla, almazbek, alma, alonzo, alpha, altan, amar, amara, ambrose, amina, aminata, amir, amira, ammar, anatoly
      anatoliy, andrei, andrej, andrey, andriy, anastasia, aneta, anselmo, anton, antonia, apollinaire, aref, arjun
      arkady, arman, armen, arsen, arseniy, artem, artur, arvid, ashraf, asif, aslan, asma, ata, ayman, aymen, ayoub
      ayse, azeem, aziz, azmi, babak, badr, baha, baker, bakhtiar, bakr, balázs, barbora, basel, bashar, basil
      basma, bassam, behrouz, bekim, benazir, beppe, bernadette, bilal, birgit, bogdan, bojan, bola, boniface, boris
      borislav, bozena, branko, burhan, camille, catalina, celso, chandra, christophe, christos, cleopas, conor
      corneille
      cosmas, dagmar, damir, daoud, dariusz, daud, dawit, denys, desta, dhia, dilip, dimitri, dimitrios, dino, djibril
      dmitri, dmitriy, dmitry, dmytro, dragan, dusan, ebru, edgar, edmond, eduard, efraim, ehud, eigil, ekaterina
      elhadj, elias, elif, eliud, elmar, emir, emre, enver, ephraim, erdal, erik, eritrea, ermias, ernst, esmail
      essam, eugene, evgeny, fadi, fahad, faisal, fakhri, farah, farid, faris, farouk, fatima, fatma, fatmata, fatou
      fawzi, faysal, fayez, fehmi, ferhat, feisal, felix, florence, fouad, franz, franjo, frederik, fuad, galina
      gamal, gaspard, gennady, georges, georgi, georgy, ghassan, ghulam, giorgi, girma, gloria, goran, grigory
      guillermina
      gulbuddin, habib, hadi, hafez, hagos, haidar, haider, haifa, haitham, hakan, hakim, halima, hama, hamad, hamid
      hamza, hanan, hani, hanna, haris, harouna, harun, hasan, hashim, hashim, hatem, hatice, hayat, haytham, hedayat
      helena, hikmet, hisham, hosni, houda, hossam, huda, hüseyin, huseyin, husni, hyun, iain, idris, igor, ihor
      ihsan, ilir, ilya, imad, iman, imran, inga, inna, ioannis, iqbal, irina, irfan, isa, isaac, ismael, ismail
      ismet
      israel, issam, issouf, ivan, ivo, ivica, iyad, izzat, jaafar, jabbar, jabir, jafar, jagdish, jakob, jakov
      jalal, jaleel, jamal, jameel, jamil, jamila, jan, janez, janet, jarno, jasim, jassim, javad, javed, jawad, jean
      jean-bertrand, jean-jacques, jean-luc, jean-paul, jelena, jihad, joerg, jon, jonas, josip, jovan, jozef, juan
      juma, jurij, kadir, kais, kalev, kamal, kamel, kamil, kareem, karel, karim, karol, kasim, katarina, kateryna
      kazim, kebede, kenan, khadija, khaled, khalid, khalil, khamis, khurshid, khwaja, kieran, kinga, kirill, kiril
      klara, kobina, kostyantyn, konstantin, koffi, krasimir, kristina, kumar, kwesi, kyrylo, ladislav, laila, lamin
      lamine, larisa, larissa, latif, latifa, layla, leila, leon, leonid, leszek, liam, lidia, liliana, liviu, ljubisa
      lorenzo, lubna, lucia, ludovic, lutfi, luay, maher, mahdi, mahfoud, mahmood, mahmoud, mahmud, majed, majid
      makhmud, maha, malak, malalai, malik, mamady, mamoun, manal, manana, mansoor, mansour, manu, marek, mariam
      marija
      mariya, marta, marwan, maryam, maryna, masoud, masood, mateusz, maulana, mauro, maxim, maya, mazen, mazin
      mehdi, mehmet, melvin, memet, merve, meryem, milan, milorad, mirjana, mirza, mladen, moamer, mohamad, mohammad
      mohammadu, mohsen, moktar, momcilo, moncef, monir, mostafa, mouloud, mounir, mubarak, mueen, muhsin, mukhtar
      mullah, munir, munther, murad, murat, musa, muslim, mustafa, mustapha, mutaz, muthanna, nabih, nabil, nada
      nadeem, nader, nadia, nadine, nadir, nael, naeem, nafisa, naguib, najib, najla, najwa, nasir, nasr, nasser
      natalya, navid, nawaf, nawal, nawaz, nazanin, nazar, nazir, neven, nicephore, nicu, nidal, nikolaos, nina, nizar
      noel, noor, noura, nouri, novak, nuri, nurul, obaidullah, odai, okot, olexandr, olive, omar, omer, onur, orhan
      osama, osman, othman, otto, oumarou, ousman, parvez, parviz, patricia, pauline, pervez, petar, petra, petros
      piet
      polina, predrag, qadir, qais, qassem, qassim, qusay, radek, radoslav, rafik, rafiq, raed, ragheb, rahim, raila
      raja, rajab, rajiv, rakan, rami, ramin, ramiz, ramzi, rana, ranya, rasha, rashad, rashed, rashid, rasim, rasul
      rayan, raymond, reem, refik, rehman, reinhard, reza, rhoda, riad, rifat, rima, riyad, riyadh, rizwan, robin
      rostam, ruba, rufai, rustam, saad, saadi, sabah, sabir, sabri, sadiq, saddam, sadegh, sadiya, saeb, saeed, safa
      said, saif, sajid, sakina, salah, saleem, saleh, salem, salih, salim, salima, salma, salman, saman, sameer
      sameh
      sami, samia, samih, samir, samira, samuel, sana, sandor, sandra, sara, sardar, sasha, satoru, sead, sefik
      seif, selim, semyon, serdar, serik, shadi, shahbaz, shahid, shaker, shakir, shamil, shamsul, shaukat, sherif
      sherzad, shoaib, shukri, siaka, siddharth, sibel, sidi, sinan, siraj, snezana, solomon, soumeylou, soren, suad
      suha, suhail, sulaiman, suleiman, suleyman, sultan, suraya, syed, tadeusz, tahir, taher, taha, taleb, talal
      talat
      tamer, tamim, tammam, tanya, tareq, tarek, tariq, tawfiq, tayyip, tesfaye, tetiana, tetyana, thaer, tigran
      timur, tomislav, toomas, tzachi, uday, ulf, umar, umit, usama, usman, ustad, vahid, vaclav, valentyna, valeri
      valeria, vanessa, vesna, victor, vitalii, vitaliy, vlad, vladimír, vladyslav, vuyo, wael, wafa, wahid, waleed
      walid, wasim, wissam, wojtek, yacoub, yadollah, yahya, yana, yaqoub, yaser, yasin, yasir, yasmin, yasser, yassin
      yazan, yehor, yevhenia, yilmaz, younes, younis, yousef, youssef, youssou, yuliya, yunus, yusef, yusuf, yuval
      zahid, zahir, zahra, zaid, zainab, zaki, zakaria, zakir, zalmay, zdravko, zeina, zeinab, zeljko, ziad, zine
      zlatko
      zohra, zoltan, zubair, zuhair, zulfiqar, abner, ada, addison, adele, adolph, aldo, alexandre, alistair, alma
      alonso, alton, alvin, amos, angelo, ansel, arden, ariana, arlene, art, ava, beau, belinda, bennie, bernadine
      bertha
      bess, bettye, billie, boyd, brady, brock, bryce, bud, buddy, burt, byron, candice, carlton, carmine, cassandra
      cedric, celeste, charlene, chip, clara, clay, cleveland, cliff, clint, constance, cora, cornelius, damon, darius
      darryl, daryl, debra, dee, deidre, della, delores, dewey, dexter, diego, dirk, dolly, dominick, donnie, dora
      doreen, dorothea, drake, duane, dustin, dwayne, dwight, earl, ebony, eddie, edith, edna, edward, edwin, eileen
      elaine, eleanor, eli, elijah, eliot, elisa, elise, eliza, ella, ellen, ellis, elmer, eloise, elsa, elsie, elton
      emanuel, emily, emma, eric, erica, erin, ernest, ernie, esther, ethan, ethel, eunice, eva, evan, evelyn, everett
      ezra, faith, fay, faye, fern, floyd, forrest, frances, frankie, franklin, fred, freda, freddie, frederick, gabe
      gabriel, gail, garrett, gary, gavin, gayle, gene, geoff, geoffrey, george, gerald, geraldine, gerry, gilbert
      gina
      ginger, glen, glenda, gordon, grace, graham, grant, greg, gregg, greta, gretchen, guy, gwen, hal, hank, harold
      harriet, harry, harvey, hazel, heath, heather, hector, heidi, helen, henrietta, henry, herb, herbert, herman
      hilda, hillary, hiram, holly, homer, hope, horace, howard, hubert, ian, ida, ike, ingrid, ira, irene, iris, irma
      irving, isabel, isaiah, ivy, jack, jackie, jacob, jacqueline, jake, jamie, jane, janice, jared, jasmine
      jason, jay
      jeanette, jeanne, jed, jeff, jeffrey, jenna, jennifer, jenny, jeremiah, jeremy, jermaine, jerome, jerry, jesse
      jessica, jill, jim, jimmy, jo, joan, joann, joanna, jodi, joe, joel, joey, john, johnnie, johnny, jonathan, josh
      joshua, joy, joyce, judd, judith, judy, jules, julia, julian, juliet, june, justin, karen, karl, kate, katherine
      kathleen, kathryn, kathy, katie, kay, keith, kelly, ken, kenneth, kent, kerry, kevin, kim, kirk, kirsten
      kristen
      kurt, kyle, lance, larry, laura, lauren, laurence, laurie, leah, lee, leigh, leland, lena, leo, leonard, leroy
      leslie, lester, lewis, lillian, linda, lindsay, lindsey, lionel, lisa, lloyd, lois, lola, lonnie, loretta, lori
      lorraine, lou, louis, louise, lucille, lucy, luke, luther, lydia, lyle, lynn, lynne, mabel, mack, maggie
      malachy
      malcolm, mandy, marc, marcia, marcus, margaret, margery, margie, maria, marian, marie, marilyn, mario, marion
      marjorie, mark, marlene, marsha, marshall, martha, martin, marty, marvin, mary, mathew, matt, matthew, maureen
      maurice, max, maxine, megan, mel, melanie, melissa, melody, meredith, merle, mickey, mike, mildred, miles
      milton
      mindy, miranda, miriam, mitch, mitchell, molly, mona, monica, monroe, morgan, morris, moses, muriel, myra, myron
      nancy, naomi, natalie, nathan, nathaniel, ned, neil, nelson, nettie, nicholas, nick, nicole, noah, nora, norma
      norman, olive, oliver, olivia, opal, ophelia, oscar, otis, owen, pam, pamela, pat, patrick, patsy, patti, patty
      paul, paula, pearl, peggy, penny, percy, pete, peter, phil, philip, phillip, phoebe, phyllis, polly, preston
      quentin, quincy, rachel, ralph, randall, randolph, randy, ray, rebecca, reggie, reginald, rene, rex, rhonda
      rich
      richard, rick, ricky, riley, rita, rob, robert, roberta, rod, roderick, rodney, roger, roland, ron, ronald
      ronnie
      rory, rosa, rosalind, rosemary, ross, roxanne, roy, ruby, rudolph, rudy, rufus, rusty, ruth, ryan, sally, sam
      samantha, sammy, sandy, saul, scott, sean, seth, shane, shannon, sharon, shawn, sheila, sheldon, shelley, sherry
      shirley, sid, sidney, simon, sonia, sonya, sophia, spencer, stacey, stacy, stan, stanley, stella, stephanie
      stephen, steve, steven, stewart, stuart, sue, susan, suzanne, sylvia, tabitha, tamara, tammy, tara, ted, teresa
      terrance, terrence, terry, tess, thelma, theodore, theresa, thomas, tim, timothy, tina, toby, todd, tom, tommy
      toni, tony, tracey, tracy, travis, trent, trevor, trey, tricia, troy, tyler, tyrone, ursula, valerie, vance
      vera
      vernon, veronica, vicki, vicky, vince, vincent, viola, violet, virgil, virginia, vivian, wade, wallace, walt
      walter, wanda, warren, wayne, wendell, wendy, wesley, wilbur, wilfred, will, willard, william, willie, willis
      wilma, winifred, winston, woodrow, woody, yvette, yvonne, zach, zachary, zoe
      """),
  ]
}
