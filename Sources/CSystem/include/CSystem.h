// What Swift does not import of the system by itself: zlib (RFC 1950), XXH3, how to give memory back, and what it takes
// to start other programs.
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

// The environment for a program that is started: Swift holds the variable for shared mutable state.
char **cs_environment(void);
// A pipe whose ends no started program inherits by accident; 0, or -1 with errno.
int cs_pipe(int ends[2]);
// The flag of posix_spawn for a session of its own, which headers hide.
int cs_spawn_new_session(void);
// Whether the program ignores a signal: Swift can't compare what handles it.
int cs_is_ignored(int signal);

// The 128 bits of XXH3, as `xxhsum -H2` prints them: high before low.
struct cs_hash { uint64_t high, low; };
struct cs_hash cs_hash(const void *bytes, size_t count);
// The same piece by piece: what it begins with is NULL where there is no memory, and is to be freed at the end.
void *cs_hash_begin(void);
void cs_hash_add(void *state, const void *bytes, size_t count);
struct cs_hash cs_hash_value(const void *state);
void cs_hash_free(void *state);
#endif
