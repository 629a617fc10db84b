headline: Two hurt by mine near Senn
date: 2022-01-05
source: Vell Wire

Two shepherds were hurt by a mine near Senn on Tuesday, the clinic there said.
One lost a foot.
