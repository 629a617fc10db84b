headline: Talks in Tarn enter third day with no line on the map
date: 2023-05-09
byline: Ida Wolf
source: Rivernews

The two sides in the river war met for a third day in Tarn on Monday, and for a third day left without a line on the map.
The hall has one stove and two doors. The army comes in by the east one.
Who is there
Ilse Brandt leads for the army; the Front has sent a schoolteacher, Matti Ruus, whom nobody in the hall had met before.
- Army: nine delegates
- Front: seven, and a cook
"I teach sums," said Mr Ruus. "This is a sum."
