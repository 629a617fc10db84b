headline: Front releases eleven soldiers at Senn bridge
date: 2023-04-02
byline: Dag Reuter
source: Valley Post

The Vella Front let eleven soldiers go at the Senn bridge on Saturday, after 14 months in its camps.
They walked across one by one.
A colonel counted them. “Eleven,” he said, and then again: “Eleven.”
Nobody would say what the army had given in return. Two lorries with flour had crossed the bridge the other way an hour before.
