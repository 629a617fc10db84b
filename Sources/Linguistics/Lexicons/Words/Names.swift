extension WordList {
  /// First and family names across cultures, chosen for how often news meets them.
  package static let names: [WordList] = [
    WordList(
      [.givenName],
      """
      aaron, abigail, adam, adrian, aidan, alan, albert, alec, alex, alexander, alexandra, alexis, alfred, alice
      alison, allan, allen, allison, alyssa, amanda, amber, amy, andre, andrea, andrew, andy, angela, angie, anita
      ann, anna, anne, annie, anthony, antony, april, archie, arnold, arthur, ashley, audrey, austin, barack, barbara
      barry, bart, beatrice, becky, ben, benjamin, bernard, bernie, bert, beth, betsy, betty, beverly, bill, billy
      blake, bob, bobby, bonnie, brad, bradley, brandon, brenda, brendan, brent, brett, brian, bridget, brittany
      brooke, bruce, bryan, caitlin, calvin, cameron, carl, carla, carly, carol, caroline, carolyn, carrie, casey
      catherine, cathy, cecil, cecilia, charles, charlie, charlotte, chase, chelsea, cheryl, chester, chris, christian
      christina, christine, christopher, chuck, cindy, claire, clarence, clark, claudia, clayton, clifford, clinton
      clive, clyde, cody, colin, colleen, connie, connor, corey, cory, courtney, craig, crystal, curtis, cynthia
      daisy, dale, damian, dan, dana, daniel, danielle, danny, darlene, darrell, darren, dave, david, dawn, dean
      deanna, debbie, deborah, debra, denis, denise, dennis, derek, desmond, diana, diane, dick, dominic, don, donald
      donna, doris, dorothy, doug, douglas, drew, duncan, dustin, dwight, dylan, earl, ed, eddie, edgar, edith, edmund
      edna, edward, edwin, eileen, elaine, eleanor, elijah, elizabeth, ella, ellen, elliot, elliott, elsie, emily
      emma, eric, erica, erik, erin, ernest, esther, ethan, ethel, eugene, eva, evan, evelyn, faith, felicia, felix
      fiona, florence, floyd, frances, francis, frank, franklin, fred, freddie, frederick, gabriel, gabrielle, gail
      gareth, garrett, gary, gavin, gene, geoff, geoffrey, george, gerald, geraldine, gerard, gerry, gilbert, gina
      glen, glenn, gloria, gordon, grace, graham, grant, greg, gregory, gwen, hannah, harold, harriet, harry, harvey
      hazel, heather, hector, heidi, helen, henry, herbert, herman, hilary, hillary, holly, homer, howard, hubert
      hugh, ian, ida, ingrid, irene, iris, isaac, isabel, isabella, ivan, jack, jackie, jacob, jacqueline, jake, james
      jamie, jan, jane, janet, janice, jared, jasmine, jason, jay, jean, jeanette, jeanne, jeff, jeffrey, jen, jenna
      jennifer, jenny, jeremy, jerome, jerry, jesse, jessica, jill, jim, jimmy, jo, joan, joann, joanna, joanne, jodi
      jody, joe, joel, joey, john, johnny, jon, jonathan, jordan, joseph, josephine, josh, joshua, joy, joyce, juan
      judith, judy, julia, julian, julie, justin, karen, karl, kate, katherine, kathleen, kathryn, kathy, katie
      katrina, kay, kayla, keith, kelly, kellyanne, ken, kenneth, kenny, kent, kerry, kevin, kim, kimberly, kirk
      kirsten, kristen, kristin, kristina, kurt, kyle, lance, larry, laura, lauren, laurence, laurie, lawrence, leah
      lee, leigh, len, leo, leon, leonard, leroy, leslie, lester, lewis, liam, lillian, linda, lindsay, lindsey, lisa
      liz, lloyd, logan, lois, loretta, lori, lorraine, louis, louise, lucas, lucille, lucy, luke, lydia, lyndon, lynn
      mabel, madeleine, madison, malcolm, marc, marcia, marco, marcus, margaret, maria, marian, marie, marilyn, mario
      marion, marjorie, mark, marlene, marsha, marshall, martha, martin, marvin, mary, matt, matthew, maureen, maurice
      max, maxine, megan, meghan, melania, melanie, melinda, melissa, melvin, meredith, michael, michele, michelle
      mickey, mike, mildred, milton, miranda, miriam, mitch, mitchell, mitt, molly, monica, morgan, morris, muriel
      myra, nancy, naomi, natalie, nathan, nathaniel, neal, ned, neil, nelson, newt, nicholas, nick, nicole, nigel
      nina, noah, noel, nora, norma, norman, oliver, olivia, oscar, otto, owen, pam, pamela, pat, patricia, patrick
      patty, paul, paula, pauline, peggy, penny, percy, perry, pete, peter, phil, philip, phillip, phyllis, preston
      quentin, rachel, ralph, randall, randy, raymond, rebecca, reggie, regina, reginald, renee, rex, rhonda, richard
      rick, ricky, rita, rob, robbie, robert, roberta, robin, robyn, rod, rodney, roger, roland, ron, ronald, ronnie
      rory, rosa, rosalind, rose, rosemary, ross, roy, ruby, rudy, rufus, rupert, russell, ruth, ryan, sally, sam
      samantha, samuel, sandra, sandy, sara, sarah, scott, sean, sebastian, seth, shane, shannon, sharon, shaun, shawn
      sheila, sherman, sherry, shirley, sidney, simon, sonia, sophia, sophie, spencer, stacey, stacy, stan, stanley
      stella, stephanie, stephen, steve, steven, stewart, stuart, sue, susan, suzanne, sylvia, tamara, tammy, tanya
      tara, ted, terence, teresa, terrence, terry, thelma, theodore, theresa, thomas, tiffany, tim, timothy, tina
      todd, tom, tommy, toni, tony, tracey, tracy, travis, trevor, tricia, tristan, troy, tyler, ursula, valerie
      vanessa, vera, vernon, veronica, vic, vicki, victor, victoria, vince, vincent, viola, virginia, vivian, wade
      wallace, walter, wanda, warren, wayne, wendy, wesley, whitney, wilbur, wilfred, will, willard, william, willie
      willis, wilma, winston, yvonne, zach, zachary, zoe, abdallah, abdel, abdelaziz, abdelfattah, abdelhamid
      abdelkader, abdelmalek, abdelrahman, abdirahman, abdul, abdulaziz, abdulkadir, abdullah, abdullahi, abdulrahman
      abed, abu, adel, adnan, afzal, ahmad, ahmed, ahmet, aisha, akbar, akram, ala, alaa, ali, amal, amin, amina, amir
      ammar, amr, anas, anwar, arif, asad, ashraf, asif, asma, ayad, ayman, aziz, badr, bahaa, baraa, bashar, bashir
      basil, bassam, bilal, burhan, ehud, eman, emad, essam, fadel, fadi, fahd, fahad, faisal, faiz, farhan, farid
      farouk, fatima, fawzi, fayez, firas, fuad, ghazi, ghassan, habib, hadi, haider, haidar, hakim, halima, hamad
      hamdi, hamed, hamid, hamza, hana, hanan, hani, haroon, harun, hasan, hashim, hassan, hatem, haytham, hazem, hind
      hisham, huda, hussain, hussein, ibrahim, idris, iman, imad, imran, iqbal, isam, ishaq, ismael, ismail, issa
      iyad, jaafar, jabbar, jafar, jalal, jamal, jamil, jassem, jassim, javad, jawad, kamal, kamel, karim, karima
      kareem, kassem, khadija, khaled, khalid, khalifa, khalil, layla, laila, latif, leila, lina, lubna, luay, maher
      mahdi, mahmood, mahmoud, mahmud, majed, majid, malik, mansour, marwan, maryam, masoud, mazen, medhat, mehdi
      mehmet, mohamad, mohamed, mohamud, mohammad, mohammed, mohsen, mona, mounir, moustafa, muammar, muhammad
      muhammed, mukhtar, munir, muqtada, murad, musa, mustafa, muthanna, nabil, nada, nader, nadia, naguib, naif
      najib, naji, nasir, nasser, nawaf, nawaz, nayef, nazir, nidal, nizar, noor, nouri, nuri, omar, omer, osama
      othman, qasim, qassem, rachid, rafik, rafiq, raed, rahim, rami, rana, rania, rashid, raouf, rashad, reza, riad
      riyad, rima, saad, saddam, sadiq, saeed, said, saif, sajjad, salah, salam, saleh, salem, salim, salma, salman
      samer, sami, samir, samira, sayed, sayyed, selim, seif, shadi, shafiq, sharif, shahid, shehab, shireen, sohail
      suad, suleiman, suleyman, sultan, taha, taher, tahir, talal, talib, tamer, tarek, tareq, tariq, taufiq, tayyip
      tawfiq, usama, uthman, wael, wafa, waleed, walid, wassim, yahya, yasin, yasir, yasser, yazid, younis, youssef
      yousef, yusuf, yunus, zahra, zaid, zainab, zaki, zakaria, zaher, zeid, zeinab, ziad, zuhair, benazir, pervez
      shehbaz, bilawal, hamida, gulbuddin, hibatullah, sirajuddin, zabihullah, zabiullah, najibullah, ghulam
      aleksandr, aleksandar, aleksei, alexei, alexey, anatoly, andrei, andrej, andrey, andriy, anton, arkady, artem
      bogdan, bohdan, boris, dmitri, dmitry, dmytro, dragan, dusan, eduard, evgeny, fyodor, gennady, goran, grigory
      hrant, igor, ihor, ilya, iryna, irina, ivo, kateryna, katarina, konstantin, larisa, leonid, lev, ljubisa
      ludmila, lyudmila, maksim, marko, milan, milos, mikhail, mirko, mykhailo, mykola, nadezhda, natalia, natalya
      nenad, nikita, nikola, nikolai, nikolay, oksana, oleg, oleh, olena, oleksandr, oleksandra, oleksiy, oleksii
      olga, olha, pavel, pavlo, petro, pyotr, radovan, ramzan, ratko, roman, ruslan, sergei, sergey, serhiy, serhii
      slobodan, stanislav, stipe, svetlana, svitlana, taras, tatiana, tatyana, vadim, vadym, valentin, valentina
      valery, valeriy, vasily, vasyl, viktor, viktoria, vitali, vitaly, vladimir, vladislav, vlado, vojislav
      volodymyr, vuk, vyacheslav, yaroslav, yelena, yegor, yevgeny, yevhen, yulia, yuri, yuriy, yury, zoran, jiri
      jaroslaw, jerzy, lech, andrzej, krzysztof, piotr, pawel, tomasz, wojciech, zbigniew, stanislaw, donatas, gabor
      janos, laszlo, istvan, ion, mihai, nicolae, traian, klaus, helmut, gerhard, heinz, hans, horst, jurgen, jens
      joachim, karl-heinz, konrad, manfred, markus, matthias, olaf, rainer, rolf, sigmar, stefan, thorsten, ulrich
      uwe, werner, wilhelm, wolfgang, annalena, sabine, ingo, lars, nils, sven, bjorn, gunnar, hakan, johan, kjell
      magnus, ole, anders, astrid, karin, kristian, mette, mikael, morten, niels, per, pia, soren, sigrid, tarja
      jyrki, alain, antoine, arnaud, benoit, bertrand, bruno, celine, claude, dominique, edouard, emmanuel, etienne
      fabrice, francois, guillaume, guy, herve, jacques, jean-claude, jean-marc, jean-marie, jean-pierre, jean-yves
      laurent, luc, manuel, marine, michel, nicolas, olivier, pascal, philippe, pierre, regis, segolene, serge
      stephane, sylvie, thierry, xavier, yves, amedeo, alessandro, antonio, carlo, enrico, fabio, federica, francesco
      franco, gianni, giorgio, giovanni, giulio, giuseppe, lamberto, luca, luigi, massimo, matteo, paolo, pietro
      renato, roberto, romano, salvatore, sergio, silvio, stefano, umberto, vittorio, adolfo, agustin, alberto
      alejandra, alejandro, alfonso, alfredo, alvaro, amalia, ana, andres, angel, anibal, armando, arturo, augusto
      belisario, benito, bernardo, blanca, camilo, carlos, carmen, cesar, claudio, consuelo, cristian, cristina
      cristobal, daniela, diego, dilma, dolores, domingo, eduardo, efrain, elena, eliecer, emilio, enrique, ernesto
      esteban, eugenio, evo, ezequiel, fabian, federico, felipe, fernanda, fernando, fidel, francisca, francisco
      gabriela, gerardo, german, gilberto, gonzalo, graciela, guadalupe, guillermo, gustavo, hernan, hugo, humberto
      ignacio, ines, isidro, jaime, javier, jesus, joaquin, jorge, jose, josefina, juan carlos, juana, julio, justo
      leonardo, leonel, leopoldo, luis, luz, manuela, marcelo, marcos, margarita, mariana, mariano, mauricio, maximo
      mercedes, miguel, moises, napoleon, nestor, nicanor, norberto, octavio, orlando, osvaldo, pablo, patricio, pedro
      pilar, rafael, ramiro, ramon, raul, ricardo, rigoberta, rodolfo, rodrigo, rogelio, rolando, roxana, ruben
      salvador, santiago, santos, segundo, silvia, sofia, teodoro, tomas, vicente, violeta, virgilio, vladimiro
      wilfredo, ximena, yolanda, inacio, joao, jair, fernao, luiz, paulo, pinto, ignacy, rufina, alirio, luciano
      mirtala, roque, nidia, medardo, oqueli, duarte, vinicio, abel, abebe, abiy, adama, addis, akinwumi, alassane
      amadou, atiku, babacar, blaise, boubacar, chidi, chinua, cyril, debretsion, demeke, didier, emeka, emmerson
      evariste, faure, getachew, goodluck, haile, hailemariam, idriss, isaias, jomo, kofi, kwame, lemma, macky
      mamadou, meles, mengistu, moise, moussa, muhammadu, mulatu, mwai, nana, ngozi, nkosazana, olusegun, omara
      ousmane, pacifique, patrice, raila, riek, salva, sahle-work, sani, sekou, seydou, simeon, tedros, thabo, tigist
      uhuru, umaru, workneh, yoweri, zenawi, kivutha, kagame, oumar, ibrahima, cheikh, modibo, soumaila, assimi
      hissene, ban, chen, deng, hu, jiang, jintao, keqiang, li, lin, liu, mao, ming, peng, rong, tao, wang, wei, wen
      xi, xiao, yang, yi, yong, zemin, zhang, zhao, zhou, zhu, aung, kyaw, min, thein, tin, win, khin, htay, daw, nyan
      htun, akihito, aso, fumio, hideki, hiroshi, junichiro, keizo, kenji, koichi, naoto, ryutaro, satoshi, shinzo
      taro, toshihiko, yasuhiro, yasuo, yoshihide, yoshiro, yukio, dae-jung, geun-hye, jae-in, jong-il, jong-un
      kwan-jin, moo-hyun, myung-bak, sung, young-sam, ki-moon, bambang, joko, megawati, prabowo, suharto, sukarno
      susilo, benigno, corazon, ferdinand, imelda, mahathir, nguyen, tran, pham, le, hoang, vo, phan, thaksin
      yingluck, prayuth, prachanda, atal, amartya, amit, anil, arun, arvind, ashok, deepak, gopal, indira, jawaharlal
      kiran, krishna, lal, lalit, mahatma, mahinda, gotabaya, chandrika, maithripala, manmohan, mohan, narendra
      nirmala, pranab, pratap, priyanka, rahul, raj, rajendra, rajesh, rajiv, rakesh, ram, ramesh, ranil, ravi, sanjay
      shashi, sheikh hasina, sri, sunil, suresh, sushma, velupillai, vijay, vikram, yashwant, ariel, avi, avigdor
      avraham, benny, binyamin, chaim, dalia, dov, eitan, eli, gadi, gideon, golda, itamar, itzhak, menachem, moshe
      naftali, natan, ofer, rivlin, shaul, shimon, silvan, tzipi, uri, uzi, yaakov, yair, yehuda, yigal, yitzhak, yoav
      yoram, yossi, zeev, bulent, abdulhamit, binali, devlet, ekrem, fethullah, kemal, meral, muharrem, recep
      selahattin, tansu, turgut, ahmet davut, hulusi, yasar, nechirvan, massoud, barham, mazloum, hashemi, mir-hossein
      hossein, ebrahim, mohammad-javad, qasem, ruhollah, alireza, shirin, nasrin, nikos, giorgos, andreas, antonis
      costas, kostas, kyriakos, yanis, yannis, mikheil, zviad, levon, serzh, nikol, heydar, ilham, nursultan, islam
      emomali, saparmurat, askar, kurmanbek
      """),
    WordList(
      [.feminine],
      """
      abigail, alexandra, alice, alison, allison, alyssa, amanda, amber, amy, angela, angie, anita, ann, anna, anne
      annie, april, audrey, barbara, beatrice, becky, beth, betsy, betty, beverly, bonnie, brenda, bridget, brittany
      brooke, caitlin, carla, carly, carol, caroline, carolyn, carrie, catherine, cathy, cecilia, charlotte, chelsea
      cheryl, christina, christine, cindy, claire, claudia, colleen, connie, courtney, crystal, cynthia, daisy
      danielle, darlene, dawn, deanna, debbie, deborah, debra, denise, diana, diane, donna, doris, dorothy, edith
      edna, eileen, elaine, eleanor, elizabeth, ella, ellen, elsie, emily, emma, erica, erin, esther, ethel, eva
      evelyn, faith, felicia, fiona, florence, frances, gabrielle, gail, geraldine, gina, gloria, grace, gwen, hannah
      harriet, hazel, heather, heidi, helen, hilary, hillary, holly, ida, ingrid, irene, iris, isabel, isabella
      jackie, jacqueline, jane, janet, janice, jasmine, jean, jeanette, jeanne, jen, jenna, jennifer, jenny, jessica
      jill, jo, joan, joann, joanna, joanne, jodi, jody, josephine, joy, joyce, judith, judy, julia, julie, karen
      kate, katherine, kathleen, kathryn, kathy, katie, katrina, kay, kayla, kellyanne, kelly, kim, kimberly, kirsten
      kristen, kristin, kristina, laura, lauren, laurie, leah, leslie, lillian, linda, lindsay, lindsey, lisa, liz
      lois, loretta, lori, lorraine, louise, lucille, lucy, lydia, lynn, mabel, madeleine, madison, marcia, margaret
      maria, marian, marie, marilyn, marion, marjorie, marlene, marsha, martha, mary, maureen, maxine, megan, meghan
      melania, melanie, melinda, melissa, meredith, michele, michelle, mildred, miranda, miriam, molly, monica, muriel
      myra, nancy, naomi, natalie, nicole, nina, nora, norma, olivia, pam, pamela, pat, patricia, patty, paula
      pauline, peggy, penny, phyllis, rachel, rebecca, regina, renee, rhonda, rita, roberta, robin, robyn, rosa
      rosalind, rose, rosemary, ruby, ruth, sally, samantha, sandra, sandy, sara, sarah, shannon, sharon, sheila
      sherry, shirley, sonia, sophia, sophie, stacey, stacy, stella, stephanie, sue, susan, suzanne, sylvia, tamara
      tammy, tanya, tara, teresa, theresa, thelma, tiffany, tina, toni, tracey, tracy, tricia, ursula, valerie
      vanessa, vera, veronica, vicki, victoria, viola, virginia, vivian, wanda, wendy, whitney, wilma, yvonne, zoe
      aisha, amal, amina, asma, fatima, halima, hana, hanan, hind, huda, iman, karima, khadija, layla, laila, leila
      lina, lubna, maryam, mona, nada, nadia, rana, rania, rima, salma, samira, shireen, suad, wafa, zahra, zainab
      zeinab, benazir, hamida, iryna, irina, kateryna, katarina, larisa, ludmila, lyudmila, nadezhda, natalia, natalya
      oksana, olena, oleksandra, olga, olha, svetlana, svitlana, tatiana, tatyana, valentina, viktoria, yelena, yulia
      annalena, sabine, astrid, karin, mette, pia, sigrid, tarja, celine, segolene, sylvie, federica, alejandra
      amalia, ana, blanca, carmen, consuelo, cristina, daniela, dilma, dolores, elena, fernanda, francisca, gabriela
      graciela, guadalupe, ines, josefina, juana, luz, manuela, margarita, mariana, mercedes, pilar, rigoberta, roxana
      silvia, sofia, violeta, ximena, yolanda, rufina, mirtala, nidia, ngozi, nkosazana, tigist, aung, sahle-work, daw
      geun-hye, megawati, corazon, imelda, yingluck, indira, chandrika, nirmala, priyanka, sushma, dalia, golda, tzipi
      meral, shirin, nasrin, tansu, andrea, marine, dominique, simone, condoleezza, madeline, kamala, jacinda, jeane
      kirstjen, huma, ivanka, nikki, tulsi, elise, nadine, mirjana
      """),
    // Names of men and women; all other first names are men's.
    WordList(
      [.masculine],
      """
      jackie, jean, jo, kelly, kim, leslie, lynn, marion, pat, robin, sandy, shannon, stacy, tracy, andrea, dominique
      kay, jan, casey, jamie, jordan, taylor, morgan, alex, chris, sam, terry, dana, lee, drew, angel, guadalupe
      april, beverly, carol, courtney, hilary, meredith, whitney, aung, ashley
      """),
    WordList(
      [.familyName],
      """
      abbas, abbott, abdi, abdullah, abe, acosta, adams, ahmad, ahmadi, ahmed, akhtar, albright, alexander, ali, allen
      alvarez, anderson, andrews, annan, aquino, arafat, araujo, arce, arias, armstrong, arnold, ashcroft, assad
      atkinson, austin, aziz, baker, ban, banks, barak, barker, barnes, barnett, bashir, bell, ben, benavides, bennett
      benson, bernstein, berry, bhutto, biden, bin, bishop, black, blair, blinken, bolton, booth, bowman, boyd
      bradley, brady, brazile, brennan, brooks, brown, bryant, burke, burns, bush, butler, byrd, cameron, campbell
      cardenas, carlson, carney, carpenter, carr, carroll, carter, castillo, castro, cerezo, chamorro, chavez, chen
      cheney, chirac, cho, choi, christie, chung, clark, clarke, clinton, cohen, cole, coleman, collins, comey, conway
      cook, cooper, corbyn, cox, crawford, cristiani, cruz, cunningham, daniels, davidson, davies, davis, dempsey
      diaz, dixon, dominguez, duarte, duncan, dunn, duterte, edwards, elliott, ellis, erdogan, escobar, espinoza
      evans, farook, fernandez, fisher, fitzgerald, fletcher, flores, flynn, ford, foster, fox, franco, franklin
      fraser, freeman, friedman, fuentes, fujimori, galan, garcia, gardner, garner, gates, ghani, gibson, gilbert
      gillibrand, giuliani, gomez, gonzales, gonzalez, goodman, gorbachev, gordon, gore, graham, grant, gray, green
      greene, griffin, gutierrez, guterres, guzman, hagel, hale, hall, hamilton, hamid, hansen, haq, harper, harris
      harrison, hart, harvey, hassan, hawkins, hayes, henderson, henry, hernandez, herrera, hicks, hill, hoffman
      holland, hollande, holmes, holt, howard, huang, hughes, hunt, hunter, hussain, hussein, ibrahim, islam, jackson
      jacobs, james, jenkins, jensen, jimenez, johansson, johnson, johnston, jones, jordan, joseph, kagan, kaine
      kaplan, karimov, karzai, kaur, keating, kelly, kennedy, kerry, khalil, khan, khatami, khamenei, khomeini, kim
      king, klein, knight, kohl, kumar, kushner, lam, lambert, larsen, lavrov, lawrence, lawson, leahy, le, lebed, lee
      levin, levine, levy, lewinsky, lewis, li, lieberman, lim, lin, liu, long, lopez, lynch, mahmoud, maliki
      manafort, mandela, marin, marquez, marshall, martin, martinez, mason, mattis, may, mccain, mccarthy, mcconnell
      mcdonald, mckinney, medina, mejia, mendez, mendoza, merkel, meyer, miller, mills, milosevic, mitchell, modi
      mohamed, mohammed, montgomery, moore, morales, moreno, morgan, morris, morrison, morsi, mubarak, mueller, mugabe
      muhammad, munoz, murphy, murray, musharraf, myers, nasrallah, nelson, netanyahu, newman, nguyen, nichols, nixon
      noriega, obama, obrador, o'brien, o'connor, o'donnell, olson, o'neill, ortega, ortiz, osborne, owens, palin
      palmer, panetta, park, parker, parsons, patel, paterson, patterson, payne, pelosi, pence, peres, perez, perkins
      perry, peters, petersen, peterson, petraeus, phillips, pierce, pinochet, poe, pompeo, porter, powell, price
      primakov, putin, qaddafi, gadhafi, rabin, rahman, raja, ramirez, ramos, rao, reagan, reed, reid, reyes, reynolds
      rice, richards, richardson, rios, rivera, roberts, robertson, robinson, rodgers, rodriguez, rogers, romero
      romney, rose, ross, rouhani, rousseff, rubin, rubio, ruiz, rumsfeld, russell, ryan, sadat, saleh, salinas
      samuelson, sanchez, sanders, sandoval, santos, sarkozy, scalia, schmidt, schneider, schroeder, schultz, schumer
      schwartz, schwarz, scott, shah, sharma, sharon, sharif, shaw, shevardnadze, silva, simmons, simpson, singh, sisi
      smith, snyder, soros, soto, spencer, starr, stein, stevens, stevenson, stewart, stone, strauss, suarez, sullivan
      sutherland, tanaka, taylor, terry, thatcher, thomas, thompson, tillerson, torres, trudeau, trump, tsipras
      tucker, turnbull, turner, tutu, vance, vargas, vasquez, vazquez, vega, velasquez, villalobos, wagner, walker
      wallace, walsh, walters, wang, ward, warren, warner, washington, watkins, watson, watts, weaver, webb, weber
      webster, weiner, weiss, wells, west, wheeler, white, wilkinson, williams, williamson, willis, wilson, wong, wood
      woods, wright, wu, xu, yanukovych, yang, yeltsin, yilmaz, young, yousef, zapata, zarif, zawahiri, zelensky
      zelenskiy, zelenskyy, zhang, zhou, zimmerman, zuma, abadi, ashton, belhaj, berlusconi, bouteflika, brahimi
      burhan, dagalo, haftar, hemedti, kabila, karadzic, kenyatta, kiir, machar, mladic, museveni, nkurunziza, odinga
      poroshenko, sadr, sistani, soleimani, tshisekedi, tymoshenko, villanueva, d'aubuisson, handal, ponce, cienfuegos
      ellacuria, gaviria, betancur, barco, paniagua, zamora
      """),
  ]
}
