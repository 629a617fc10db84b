headline: Letter from Tarn
byline: Mark Fell

I came to Tarn on the bus that does not stop. You jump, and the driver throws your bag after you.
The town has one street, and the front line runs across it, by the pharmacy.
"We sell to both," the pharmacist told me. "But not at once."
