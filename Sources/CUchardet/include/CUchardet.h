#ifndef CUCHARDET_H
#define CUCHARDET_H

// Recognising the encoding of old text by its bytes (uchardet), and turning it into UTF-8 (iconv, which is part of the C
// library). Only what Newswire needs, so that no pointer outlives a call.

#include <stddef.h>

/// Writes the name of the encoding that the bytes look like, ended by a zero, and returns its length; 0 if it is not
/// known or does not fit.
size_t cu_name(const void *bytes, size_t count, char *name, size_t room);

/// Writes the bytes as UTF-8 and returns how many there are; -1 if the encoding is not known here. Each byte that means
/// nothing becomes U+FFFD. The room must be three times the count, and 16 more.
ptrdiff_t cu_convert(const char *encoding, const void *bytes, size_t count, void *out, size_t room);

#endif
