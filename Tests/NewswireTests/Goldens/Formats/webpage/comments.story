headline: Shots heard near depot
date: 2011-09-14
source: Kestel forum

Shots were heard near the depot on the hill at about eight this evening. People in Mill Street counted eleven.
The police say that they know of nothing. A fire engine went up the hill at half past eight, and came down again without haste.
We will write more when we know more.
