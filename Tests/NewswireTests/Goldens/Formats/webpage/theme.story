headline: Upper Tarn villagers bury nine after market strike
date: 2019-06-17
byline: Ivo Quill
source: The Tarn Herald

UPPER TARN — Nine people were buried here on Sunday, a day after rockets fell on the cattle market at its busiest hour.
Villagers said the first rocket struck the well. “We ran to the wall, and the second one fell by the wall,” said Dara Oln, who sells salt.
No group has said that it fired. The district’s governor blamed the Vella Front; the Front blamed the army.
They count our dead to count them against each other.
Dara Oln
A market between two posts
The market lies four kilometres from an army post and three from the line that the Front holds. It was closed for most of last year.
It will open again on Thursday.
