headline: Senn: Clinic closes after third raid in six weeks
date: 2017-12-05
source: Valley Aid Group

The only clinic in Senn closed its doors on Monday after armed men raided it for the third time in six weeks.
They took a refrigerator, all of the vaccines, and the midwife's bicycle. Nobody was hurt.
“We can buy another refrigerator,” said Dr Emil Strand, who runs the clinic for the Valley Aid Group. “We cannot buy another midwife, and she has had enough.”
Some 6,000 people from eleven villages used the clinic. The next is in Tarn, a day away on foot.
The group calls on both sides to
- keep armed men out of clinics,
- give back what was taken,
- let the road to Tarn be cleared of mines.
Neither the army nor the Vella Front answered our letters.
