headline: Situation Report No. 14
date: 2023-06-21
source: OCHV

Highlights
- Some 6,000 people fled Upper Senn between 12 and 20 June.
- Two schools in Tarn are used as shelters.
- The road to Senn is still closed.
Situation overview
Fighting near Upper Senn went on through the week. Partners report that most of those who fled are women and children.
Funding
Of 41 million marks that were asked for, six have come.
For further information, please contact: Ines Dahl, Head of Office, dahl@ochv.example
