#include "CModels.h"

static const unsigned char places[] = {
#embed "places.tsv"
};

cmodels_data cmodels_places(void) { return (cmodels_data){places, sizeof places}; }

static const unsigned char geonames[] = {
#embed "geonames.bin"
};

cmodels_data cmodels_geonames(void) { return (cmodels_data){geonames, sizeof geonames}; }

static const unsigned char landmarks[] = {
#embed "landmarks.bin"
};

cmodels_data cmodels_landmarks(void) { return (cmodels_data){landmarks, sizeof landmarks}; }

static const unsigned char outline[] = {
#embed "outline.bin"
};

cmodels_data cmodels_outline(void) { return (cmodels_data){outline, sizeof outline}; }

static const unsigned char tagger[] = {
#embed "tagger.bin"
};

cmodels_data cmodels_tagger(void) { return (cmodels_data){tagger, sizeof tagger}; }

// A line for each table; each ends in a line end, and its first line says its name.
static const unsigned char vocabulary[] = {
#embed "vocabulary/acronyms.tsv" suffix(,)
#embed "vocabulary/affixes.tsv" suffix(,)
#embed "vocabulary/agencies.tsv" suffix(,)
#embed "vocabulary/aliases.tsv" suffix(,)
#embed "vocabulary/bodies.tsv" suffix(,)
#embed "vocabulary/calendar.tsv" suffix(,)
#embed "vocabulary/calendars.tsv" suffix(,)
#embed "vocabulary/captions.tsv" suffix(,)
#embed "vocabulary/columns.tsv" suffix(,)
#embed "vocabulary/common.tsv" suffix(,)
#embed "vocabulary/counted.tsv" suffix(,)
#embed "vocabulary/datelines.tsv" suffix(,)
#embed "vocabulary/entities.tsv" suffix(,)
#embed "vocabulary/exports.tsv" suffix(,)
#embed "vocabulary/fillers.tsv" suffix(,)
#embed "vocabulary/furniture.tsv" suffix(,)
#embed "vocabulary/grammar.tsv" suffix(,)
#embed "vocabulary/headers.tsv" suffix(,)
#embed "vocabulary/hedges.tsv" suffix(,)
#embed "vocabulary/incidents.tsv" suffix(,)
#embed "vocabulary/lines.tsv" suffix(,)
#embed "vocabulary/mail.tsv" suffix(,)
#embed "vocabulary/markup.tsv" suffix(,)
#embed "vocabulary/nations.tsv" suffix(,)
#embed "vocabulary/numbers.tsv" suffix(,)
#embed "vocabulary/offices.tsv" suffix(,)
#embed "vocabulary/pages.tsv" suffix(,)
#embed "vocabulary/particles.tsv" suffix(,)
#embed "vocabulary/people.tsv" suffix(,)
#embed "vocabulary/peoples.tsv" suffix(,)
#embed "vocabulary/places.tsv" suffix(,)
#embed "vocabulary/sgml.tsv" suffix(,)
#embed "vocabulary/speakers.tsv" suffix(,)
#embed "vocabulary/speech.tsv" suffix(,)
#embed "vocabulary/spellings.tsv" suffix(,)
#embed "vocabulary/stages.tsv" suffix(,)
#embed "vocabulary/stances.tsv" suffix(,)
#embed "vocabulary/titles.tsv" suffix(,)
#embed "vocabulary/transliteration.tsv" suffix(,)
#embed "vocabulary/weapons.tsv" suffix(,)
};

cmodels_data cmodels_vocabulary(void) { return (cmodels_data){vocabulary, sizeof vocabulary}; }

static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

cmodels_data cmodels_lexicon(void) { return (cmodels_data){lexicon, sizeof lexicon}; }

static const unsigned char folding[] = {
#embed "folding.bin"
};

cmodels_data cmodels_folding(void) { return (cmodels_data){folding, sizeof folding}; }

static const unsigned char sums[] = {
#embed "models.tsv"
};

cmodels_data cmodels_sums(void) { return (cmodels_data){sums, sizeof sums}; }

static const unsigned char incidents[] = {
#embed "incidents.bin"
};

cmodels_data cmodels_incidents(void) { return (cmodels_data){incidents, sizeof incidents}; }
