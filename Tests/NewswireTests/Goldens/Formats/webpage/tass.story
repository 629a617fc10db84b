headline: Grain stores in Apora open to all — decree
date: 2014-10-02
source: VASS

APORA, October 2. /VASS/. The president of Apora has signed a decree that opens the country's grain stores, the government said on Thursday.
Stores open at dawn.
"Whoever lives within a day's walk may come," the decree reads.
