// The system's zlib (RFC 1950): a C target, since a system-library target with pkg-config warns on every build.
#ifndef CZLIB_H
#define CZLIB_H
#include <zlib.h>
#endif
