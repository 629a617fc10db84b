headline: Vella: Army Must Explain Strike on Pass
date: 2024-07-10
source: Watch on Rights

(Apora) – The army of Vella should explain at once why it struck the pass above Upper Senn on May 19, Watch on Rights said today.
“A bus is not a column,” said Edda Vik, valley researcher at Watch on Rights. “The army had six hours of film of that road.”
Watch on Rights spoke to 14 witnesses. All said that:
- the bus had left Tarn at 6 a.m.;
- no armed men were on the pass.
Accounts of Witnesses
Names of witnesses have been changed for their protection.
I had got off to look at the wheel. That is why I am here. – “Karim,” 38, driver.
International Law
Strikes that do not tell soldiers from civilians are forbidden.
