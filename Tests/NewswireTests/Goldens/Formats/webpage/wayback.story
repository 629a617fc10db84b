headline: Rebels seize Senn mill
date: 2005-03-14
source: VBC NEWS

Fighters of the Vella Front have taken the mill at Senn after a night of fighting, the army has said.
Eight soldiers were killed. The Front said it had lost "three brothers".
The mill grinds half of the flour of the lower valley.
A spokesman, Col Arn Moe, said that the mill would be "back in a day or two".
Long siege
It had been under siege since January. Talks to let the millers out had failed.
