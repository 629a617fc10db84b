headline: A Kestel, les passeurs du fleuve refusent de naviguer la nuit
date: 2022-03-15
byline: Jeanne Morel
source: Le Veil

La dernière lampe du quai s’éteint désormais à 21 heures, et avec elle la dernière raison de partir.
Dans trois villes, les passeurs ont voté la semaine dernière : plus de traversée de nuit. « Qu’on me dise où sont les mines, et je pars », affirme Oskar Lund, 61 ans.
Deux barges en une semaine
L’armée assure n’avoir posé aucune mine. Le Front dit la même chose.
« Ce n’est pas une grève, dit-on au syndicat. Un gréviste veut quelque chose. Nous voulons vivre. »
