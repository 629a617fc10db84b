headline: What I saw at the mill
date: 2012-02-12
byline: Left Banker
source: Vell Watch

I went to the mill on Saturday because my uncle works there, and because nobody would tell me on the telephone what had happened.
There were two trucks in the yard. Both had burned. The soldiers at the gate said that there had been "no incident", which is a word they use.
My uncle says that eleven men came on foot, from the river. They asked for flour and were given it. Then they burned the trucks.
I counted nine holes in the wall of the office. The clerk I wrote of in January was not there, and no one knew where he was.
He is not there today either.
