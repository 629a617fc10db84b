headline: Thirty days in Kestel
date: 2023-08-21
byline: Yara Holm
source: River Letters

On the first day they still counted the boats. There were forty-one, and each could take twelve people and a goat.
By the tenth day there were nine. Some had been hit, most had been sold, and two were simply gone in the morning, with the men who owned them.
I asked the ferryman, Olu, why he stayed.
Somebody has to be the last boat. If I go, it will be my neighbour, and he cannot swim.
The price of a crossing
It was five marks in July. It is sixty now; for a coffin it is nothing. That is the rule, Olu says, and he made it.
- Adults: sixty marks
- Children and the dead: free
The army says the bridge will be rebuilt by spring. It does not say which.
