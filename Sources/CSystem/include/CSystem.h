// What Swift does not import of the system by itself: zlib (RFC 1950), and how to give memory back.
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <malloc.h>
#include <zlib.h>
#endif
