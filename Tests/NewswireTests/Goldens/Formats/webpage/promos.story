headline: Army loses third helicopter over Lower Vell in a month
date: 2024-02-19
byline: Rufus Kell
source: The Dispatch

The army has lost its third helicopter over the Lower Vell in a month, the defence ministry admitted last night.
Two crew members are missing after the craft came down near Senn on Sunday, within 300 yards of the Front's trenches.
The ministry said that the helicopter had suffered "a technical fault". The Front said that it had shot it down with a missile fired from a shoulder.
Footage that the Front put out shows a rotor blade in a ploughed field, and a boot.
Lt Gen Otto Brand, who led the air force until 2019, said that helicopters should not fly by day at all. “They are tractors with a roof,” he said.
