headline: Vella: Armee räumt Fehler bei Angriff auf Pass ein
date: 2024-07-12
byline: Karl Roth, DER FLUSS
source: DER FLUSS

Die Armee von Vella hat eingeräumt, im Mai einen Bus auf dem Pass über Ober-Senn getroffen zu haben. Das teilte ein Sprecher am Freitag mit.
»Es war ein Irrtum der Karte«, sagte er.
Vierzehn Zeugen
Vierzehn Zeugen hatten von einem Bus gesprochen. Die Armee hatte das bis zuletzt bestritten.
