headline: ‘We count boats’: A ferryman on two years of war
date: 2022-10-01
byline: Pia Stern
source: Riverside Magazine

Olu Brek sits on an upturned boat below the broken bridge and mends a net that he says he will not use.
How many boats are left?
Nine. I say nine; my nephew says eight, because one has a hole. A hole is not the end of a boat.
Were you ever shot at?
Yes.
And?
They missed. I am narrow, and the river is not.
A hole is not the end of a boat.
What do people carry?
Chairs. I do not know why, but they all carry chairs. I took a woman with six chairs and no children, and she had four children on the other side.
This interview has been edited for length. It first appeared in the autumn issue of Riverside, which you can order in our shop.
