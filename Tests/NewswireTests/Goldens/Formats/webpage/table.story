headline: What the war has cost, in figures
date: 2023-12-30
byline: Nora Vang
source: Vell Daily

The war on the river has killed 3,120 people in two years, by a count that the Vell Daily keeps with three clinics.
Town Killed Kestel 1,204 Tarn 611
The count leaves out soldiers, whom neither side counts.
