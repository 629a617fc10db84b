headline: Rain in Senn
source: Vell Daily

It rained.
It had not rained since March, and nobody in Senn would go indoors.
Then it stopped.
