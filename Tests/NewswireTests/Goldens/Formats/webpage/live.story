headline: River war live: Tarn bridge reopens as talks resume – as it happened
date: 2023-05-04
byline: Mona Rask (now) and Jan Holt (earlier)
source: The Sentinel

18.31 CEST
Closing summary
It is late in Tarn. Here is what happened today:
- The Tarn bridge opened to lorries for the first time in two years.
- Talks between the army and the Vella Front went on behind closed doors, and will go on tomorrow.
Thank you for reading.
16.15 CEST
The head of the delegation, Ilse Brandt, has told reporters outside the hall that she has not eaten since noon:
We will eat when we have a line on the map. The cooks have been told.
Outside the hall: forty umbrellas, no news.
— Jan Holt (@janholt) May 4, 2023
12.04 CEST
Bridge open to lorries
The Tarn bridge is open to lorries again. The first one carried onions.
