headline: Forty lamps
date: 2022-02-07
byline: Ria Stone
source: River Notes

From the hill over Apora you can count the lamps, and since the power went there are forty.
A lamp is a generator, and a generator is somebody with fuel.
“I can tell you the name of each,” says my neighbour.
The hospital
The brightest is the hospital. It has fuel until Thursday.
