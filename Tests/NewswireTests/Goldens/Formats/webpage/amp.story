headline: Zwei Tote nach Beschuss des Wasserwerks Kestel
date: 2020-08-12
byline: Hanne Vogt
source: vellaschau.example

Bei einem Angriff auf das Wasserwerk von Kestel sind am Morgen zwei Arbeiter getötet worden. Das teilte der Bürgermeister mit.
Die Pumpen stehen seit sechs Uhr still. „Wir können sie nicht reparieren, solange geschossen wird“, sagte der Leiter des Werks, Arne Lohr.
Wasser aus Tanklastern
Im Norden der Stadt verteilen Helfer Wasser aus Tanklastern: zehn Liter für jeden, so lange der Vorrat reicht.
Eine Waffenruhe für die Reparatur lehnten beide Seiten ab.
