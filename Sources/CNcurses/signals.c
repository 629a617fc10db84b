#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <unistd.h>

#include "signals.h"

static const int told_signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { TOLD_COUNT = sizeof told_signals / sizeof *told_signals };

static struct sigaction before[TOLD_COUNT];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t writing_end = -1;

static void tell(int signal) {
  int saved_errno = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe loses nothing that matters: the reader has not seen the earlier bytes yet.
  (void)!write(writing_end, &byte, 1);
  errno = saved_errno;
}

static bool ends_the_program(int signal) {
  return signal == SIGTERM || signal == SIGHUP || signal == SIGINT || signal == SIGQUIT;
}

int cn_signals_install(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  writing_end = ends[1];
  struct sigaction telling = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigemptyset(&telling.sa_mask);
  for (int i = 0; i < TOLD_COUNT; i++) {
    int signal = told_signals[i];
    sigaction(signal, NULL, &before[i]);
    bool ignored = before[i].sa_handler == SIG_IGN && ends_the_program(signal);
    if (!ignored) sigaction(signal, &telling, NULL);
  }
  return ends[0];
}

void cn_signals_uninstall(void) {
  if (writing_end < 0) return;
  for (int i = 0; i < TOLD_COUNT; i++) sigaction(told_signals[i], &before[i], NULL);
  writing_end = -1;
  close(ends[0]);
  close(ends[1]);
}

static void unblock(int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

void cn_stop_job(int signal) {
  struct sigaction by_default = {.sa_handler = SIG_DFL}, stop_before, continue_before;
  sigaction(signal, &by_default, &stop_before);
  // Who stops here sees to the continuing itself.
  sigaction(SIGCONT, &by_default, &continue_before);
  unblock(signal);
  // The whole job, for a script that started this program must stop with it.
  kill(0, signal);
  sigaction(SIGCONT, &continue_before, NULL);
  sigaction(signal, &stop_before, NULL);
}

_Noreturn void cn_die(int number) {
  signal(number, SIG_DFL);
  unblock(number);
  raise(number);
  _exit(128 + number);
}
