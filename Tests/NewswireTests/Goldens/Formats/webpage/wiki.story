headline: Apora parliament votes to open grain stores
date: 2014-10-02
source: Wikinotes, the free news source

The parliament of Apora voted by 61 to 58 on Wednesday to open the country's three grain stores to all who live within a day's walk of them.
The vote followed nine hours of debate. Opponents said the stores would be empty by December; the minister of food, Sela Dorn, said they would last until March.
What the law says
Each household may take forty kilograms a month:
- wheat, as long as there is any;
- barley and rye after that.
Soldiers guard the stores, as they have since June. Two were killed at the eastern store in August.
