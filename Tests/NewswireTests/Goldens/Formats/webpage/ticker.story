headline: Krieg am Fluss im Liveticker: Brücke von Tarn wieder offen
date: 2023-05-04
source: Vell-Zeitung

18:31
Lastwagen rollen
Zum ersten Mal seit zwei Jahren rollen Lastwagen über die Brücke von Tarn. Der erste hatte Zwiebeln geladen.
12:04
Brandt: Essen gibt es später
Die Leiterin der Delegation hat seit Mittag nichts gegessen. „Die Köche wissen Bescheid“, sagte sie.
