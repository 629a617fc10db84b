headline: Convoy turned back at Senn
date: 1998-03-14

SENN, March 14 (INA) -- A convoy of nine lorries with food for the upper valley was turned back at Senn on Saturday by men who said that they were soldiers.
They wore no signs. "They had army boots," a driver said, "but who has not."
The convoy is to try again on Monday.
