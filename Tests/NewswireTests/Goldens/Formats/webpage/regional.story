headline: Lower Vell villages get power back after nine days
date: 2022-11-30
byline: Joy Ames
source: KVEL

LOWER VELL — Eleven villages on the Lower Vell had light again on Wednesday after nine days without any.
One lineman was hurt by a shell on Monday, the power company said. He is 24.
"He asked whether the line held," said his foreman, Kurt Dell. "It held."
Two villages on the far bank are still dark.
