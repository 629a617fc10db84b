headline: In pictures: The mules of Senn
date: 2024-06-30
source: Vella Broadcasting

For six weeks mules have carried all that Upper Senn eats.
Nobody rides.
The army says that it has no mules.
