#include "CModels.h"

static const unsigned char places[] = {
#embed "places.tsv"
};

cmodels_data cmodels_places(void) { return (cmodels_data){places, sizeof places}; }

static const unsigned char tagger[] = {
#embed "tagger.bin"
};

cmodels_data cmodels_tagger(void) { return (cmodels_data){tagger, sizeof tagger}; }
