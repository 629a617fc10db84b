#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

char **cs_environment(void) { return environ; }

int cs_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int cs_spawn_new_session(void) { return POSIX_SPAWN_SETSID; }

int cs_is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
