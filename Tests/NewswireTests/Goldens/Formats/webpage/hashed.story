headline: Pilots Refuse Night Runs as River War Drags On
date: 2022-03-13
byline: Lena Orr and Tomas Reed
source: The Apora Times

APORA — The last lamp on the quay goes out at nine now, and with it the last reason to sail.
In Apora, Tarn and Port Vella, the men and women who have brought barges down the Vell for three generations met this week and voted: no night runs.
“Tell me where the mines are, and I will sail,” said Oskar Lund, 61, who has been a pilot since he was 19. “They don’t tell me. They don’t know.”
Two barges, one week
The vote came after two barges struck mines below the lower bends within a week. Eleven sailors died.
The army said that it had laid none. So did the Front.
Grain that went down the river in two nights now waits for a week, the harbor master in Port Vella said. Prices have doubled since January.
“It is not a strike,” said Ms. Haar, who speaks for the pilots. “A striker wants something. We want to live.”
