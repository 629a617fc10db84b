headline: ‘No road left’: How a bombed pass cut off Upper Senn
date: 2024-07-02
byline: Samir Alun
source: Vell Jazeera

Upper Senn, Vella – At dusk, when the drones cannot see so well, Hala Imre loads two sacks of flour on to a mule and starts up the ridge.
It is nine hours to the next village and nine hours back. She is 58.
“There is no road left,” she said. “So I am the road.”
The pass was bombed on May 19. The army said it had struck a column of the Front. Residents say there was a bus on the pass, and nothing else. Vell Jazeera could not verify either account.
Flour at night
Before the strike a sack of flour cost 900 marks in Upper Senn. Now it costs 4,000, said Karim Osk, who keeps the only shop.
“I sell, and I am ashamed of the price,” he said.
‘Not my war’
The district’s doctor left in May. A nurse, who asked not to be named, told Vell Jazeera that three patients had died for want of insulin.
“It’s not my war,” she said, “but they are my dead.”
