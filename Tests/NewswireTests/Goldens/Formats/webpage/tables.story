headline: Shells fall on Lower Quay, four dead
date: 2003-03-08
byline: Runa Feld
source: Kestel Daily Online

Four dockers were killed and eleven hurt when shells fell on the Lower Quay on Friday, the port's doctor said.
The first shell fell at ten past four, when the evening shift was at the gate. Three more came within a minute.
"I counted them," said the gatekeeper, Per Aas. "You count, and you hope that the number is the last."
Who fired is not known
The army's post is on the hill above the quay. The Front's guns are on the far bank. Each says that it was the other.
Mayor Iris Holm has closed the quay until Monday.
She said: "I will not send people to work under a hill that nobody owns."
