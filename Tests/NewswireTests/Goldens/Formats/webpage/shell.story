headline: Ferryman of Kestel dies at 90
date: 2020-02-03
byline: Rut Alm
source: Vell Daily

Olu Brek, who rowed three generations over the Vell, died on Sunday at 90.
He had made some 200,000 crossings, by his own count, and lost no one.
“The river is not wide,” he used to say. “It is only long.”
