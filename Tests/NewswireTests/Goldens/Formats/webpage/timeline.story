headline: Port Vella silos burn as shells fall
date: 2023-01-18
byline: Una Berg, VN
source: Vella Network

3:12 p.m. ET, January 18, 2023
Fire at silo 4 is out
Firefighters in Port Vella have put out the fire at silo 4, the port's captain told VN. Silo 5 still burns.
"We had water for one," he said.
7:31 a.m. ET, January 18, 2023
Bank halts trade in the mark
The central bank of Vella has halted trade in the mark. It had lost a fifth of its worth within an hour.
