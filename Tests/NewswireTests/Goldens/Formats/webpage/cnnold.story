headline: Vella Front chief killed in strike, army says
date: 2017-09-02
byline: Una Berg, VN
source: VN

Port Vella, Vella (VN) The leader of the Vella Front was killed in a strike on a farm near Tarn, the army said Friday.
The Front has not commented.
Gen. Otto Brand told reporters that "there is no doubt," but showed no pictures.
A farm, a funeral
Neighbors said a funeral had been held at the farm that morning. They counted 17 dead.
"We know who was buried," one said. "We do not know who was killed."
