headline: Vella bank lends Front's brokers millions, papers show
date: 2022-09-30
byline: Nils Hagen
source: The Ledger

The largest bank in Port Vella lent 41mn marks to three brokers who buy fuel for the Vella Front, according to papers seen by the Ledger.
The loans were made between March and June of last year, after the bank's own lawyers had warned that …
