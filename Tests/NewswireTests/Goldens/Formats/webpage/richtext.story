headline: Barge carrying 300 tons of wheat sinks in Vell lock
date: 2023-11-20
byline: PETRA SUND
source: UP News

PORT VELLA, Vella (UP) — A barge with 300 tons of wheat sank in the lock at Lower Vell on Monday, and it will be weeks before another can pass.
No one was hurt.
Lockkeeper Jon Aske said the gates had closed on the barge when the power failed.
“I have asked for a second line since 2009,” Aske said. “They have sent me a calendar.”
Lena Orr contributed to this report from Apora.
