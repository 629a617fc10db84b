headline: Mill at Kestel shut after guards walk out
date: 2016-04-02
byline: Bea Tonn
source: Kestel Chronicle

The old mill at Kestel, which feeds the lower town, was shut on Friday when its eleven guards walked out over pay that had not come since January.
"They have rifles, and no bread," said the miller, Hugo Ness. "I have bread, and no rifles. We talked."
The guards went home with a sack each.
The army said that new guards would come on Monday; it did not say with what pay.
