headline: Army chief warned of Senn raid weeks before, inquiry hears
date: 2021-10-06
byline: Tove Lind
source: The Sentinel

The chief of the army was warned of a raid on Senn five weeks before 31 people were killed there, a clerk of his staff has told an inquiry.
The warning came in a letter from the governor of the district, who named the day and the road.
“It was read. It was filed,” the clerk, Ebba Krogh, said. “I filed it under S.”
Asked whether anybody had come to see it afterwards, she said: “You did. On Monday.”
The road
The raiders came by the mill road, as the letter had said. There was one soldier on it, a cook.
The chief, Gen Anders Moe, who has not been seen in public since June, is to give evidence on Friday. His lawyer said he had “no memory of any letter”.
The inquiry continues.
