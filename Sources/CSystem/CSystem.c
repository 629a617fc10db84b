#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Compiled in, so that the program needs no library of it where it runs.
#define XXH_INLINE_ALL
#include <xxhash.h>

int cs_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

// What a child does before it is the program: it shares the memory of its parent, and so touches next to nothing of it.
static int become(char *const words[], const int descriptors[], int count, int is_apart, pid_t parent) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (is_apart) {
    if (setsid() < 0 || prctl(PR_SET_PDEATHSIG, SIGTERM) < 0) return errno;
    // it may have ended before it was asked to tell
    if (getppid() != parent) return ECANCELED;
  }
  for (int number = 0; number < count; number++) {
    // a pipe of this program closes when another one starts, and its copy does not
    int given = descriptors[number];
    if ((given == number ? fcntl(number, F_SETFD, 0) : dup2(given, number)) < 0) return errno;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execvp(words[0], words);
  return errno;
}

int cs_start(pid_t *process, char *const words[], const int descriptors[], int count, int is_apart) {
  volatile int failure = 0;
  pid_t parent = getpid();
  sigset_t all, before;
  sigfillset(&all);
  // a handler of this program must not run in the child
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t child = vfork();
  if (child == 0) {
    failure = become(words, descriptors, count, is_apart, parent);
    _exit(127);
  }
  if (child < 0) failure = errno;
  if (child > 0 && failure != 0) waitpid(child, NULL, 0);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  *process = child;
  return failure;
}

int cs_process_descriptor(pid_t process) {
#ifdef SYS_pidfd_open
  return (int)syscall(SYS_pidfd_open, process, 0);
#else
  return -1;
#endif
}

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
