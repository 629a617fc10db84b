#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

// Compiled in, so that the program needs no library of it where it runs.
#define XXH_INLINE_ALL
#include <xxhash.h>

char **cs_environment(void) { return environ; }

int cs_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int cs_spawn_new_session(void) { return POSIX_SPAWN_SETSID; }

int cs_is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static struct cs_hash of(XXH128_hash_t hash) { return (struct cs_hash){.high = hash.high64, .low = hash.low64}; }

struct cs_hash cs_hash(const void *bytes, size_t count) { return of(XXH3_128bits(bytes, count)); }

void *cs_hash_begin(void) {
  XXH3_state_t *state = XXH3_createState();
  if (state != NULL) XXH3_128bits_reset(state);
  return state;
}

void cs_hash_add(void *state, const void *bytes, size_t count) { XXH3_128bits_update(state, bytes, count); }

struct cs_hash cs_hash_value(const void *state) { return of(XXH3_128bits_digest(state)); }

void cs_hash_free(void *state) { XXH3_freeState(state); }
