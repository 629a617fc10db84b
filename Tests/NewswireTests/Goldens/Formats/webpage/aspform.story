headline: Curfew in Apora after bread march
date: 2009-03-14
source: Vella Radio

The mayor of Apora has ordered people to stay at home after dark until Wednesday, a day after the bread march ended in shots.
One man was killed. He was a baker.
The police said that they had shot into the air; the march said that the air was full of people.
