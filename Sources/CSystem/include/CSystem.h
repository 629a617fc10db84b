// What Swift does not import of the system by itself: zlib (RFC 1950), XXH3, how to give memory back, and what it takes
// to start other programs.
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <zlib.h>

// A pipe whose ends no started program inherits by accident; 0, or -1 with errno.
int cs_pipe(int ends[2]);
// Starts a program by its name, with no signal blocked or ignored; 0 and its id, or the errno of what failed. The first
// `count` descriptors become its 0, 1, 2. One that is started apart gets a session of its own, and is asked to end
// (SIGTERM) when the thread that started it ends, however that comes about: posix_spawn can't ask for this.
int cs_start(pid_t *process, char *const words[], const int descriptors[], int count, int is_apart);
// A descriptor that can be read once the child has ended; -1 where the system has none.
int cs_process_descriptor(pid_t process);
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
