headline: Vella central bank halts mark trading after port shelling
date: 2023-01-18
byline: Greta Aune and Paul Ostby
source: INA News

PORT VELLA, Jan 18 (INA) - The central bank of Vella halted trade in the mark on Wednesday after shells fell on the port and buyers fled, the bank said.
The mark had lost a fifth of its worth against the krone within an hour.
"Trade will be resumed when there is somebody to trade with," the governor, Aksel Moe, told INA by telephone.
GRAIN AND FUEL
The port handles nine tenths of the country's grain and all of its fuel. Two silos burned through the night.
Traders said they did not expect a rate before Monday.
