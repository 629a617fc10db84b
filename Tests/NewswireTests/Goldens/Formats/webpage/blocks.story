headline: Kestel ferry: Crew tell of night on the sandbank
date: 2021-11-09
byline: Ana Marsh
source: Vella Broadcasting News

Forty people spent eleven hours on a sandbank off Kestel after the night ferry ran aground under shellfire, its crew have told the VBC.
Two passengers were hurt when a mortar round struck the stern.
The mate, Boro Venn, said the pilot had turned off all lamps before the bend.
"Nobody spoke," he said.
'We heard the hull crack'
The army has not said who fired. Its spokeswoman, Col Ilse Brandt, told reporters that an inquiry would take a week.
- The ferry left Tarn at 22:40
- It was hit at 23:15, the log shows
- The first boat reached it at 10:20
The company says it will sail again on Friday, with an escort if it gets one and without if it does not.
