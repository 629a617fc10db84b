headline: Goats cross front line
date: 2020-02-03
source: Vell Daily

Some 200 goats crossed the line near Senn on Monday without being shot at by either side.
Their keeper followed a day later with a white shirt on a pole, and was let through.
To be counted
The army has asked for the goats to be counted. Nobody has counted them.
