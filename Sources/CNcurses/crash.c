#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#include "crash.h"
#include "terminal.h"

// Everything the handler calls is async-signal-safe: write, tcgetpgrp, tcsetattr, signal, raise, pause.

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { CRASH_COUNT = sizeof crash_signals / sizeof *crash_signals };

static struct sigaction before[CRASH_COUNT];
static struct termios modes_found;
static bool installed;
static atomic_flag crashing = ATOMIC_FLAG_INIT;

const char cn_restoring_bytes[] =
    "\033[?1000l\033[?1002l\033[?1003l\033[?1006l"  // mouse off
    "\033[?2004l"                                   // bracketed paste off
    "\033[?1l\033>"                                 // keypad as usual
    "\033[0m\033(B\017"                             // attributes and character set
    "\033[r\033[?7h"                                // scrolls and wraps everywhere
    "\033[?1049l"                                   // main screen
    "\033[?25h";                                    // cursor

void cn_write_restoring_bytes(void) {
  (void)!write(STDOUT_FILENO, cn_restoring_bytes, sizeof cn_restoring_bytes - 1);
}

static void say_so(int number) {
  char line[] = "\r\ndateline crashed (signal 00); your files are untouched\r\n";
  char *digits = line + sizeof "\r\ndateline crashed (signal " - 1;
  digits[0] = (char)('0' + number / 10);
  digits[1] = (char)('0' + number % 10);
  (void)!write(STDERR_FILENO, line, sizeof line - 1);
}

static void crashed(int number) {
  // Where two threads crash, the first one gives the terminal back and ends the process.
  if (atomic_flag_test_and_set(&crashing)) {
    for (;;) pause();
  }
  signal(SIGTTOU, SIG_IGN);
  cn_write_restoring_bytes();
  if (cn_is_foreground()) tcsetattr(STDIN_FILENO, TCSANOW, &modes_found);
  say_so(number);
  signal(number, SIG_DFL);
  // Blocked while this runs: it comes when the handler returns.
  raise(number);
}

void cn_crash_install(const struct termios *modes) {
  modes_found = *modes;
  cn_crash_cover_thread();
  if (installed) return;
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CRASH_COUNT; i++) sigaction(crash_signals[i], &action, &before[i]);
  installed = true;
}

void cn_crash_uninstall(void) {
  if (!installed) return;
  for (int i = 0; i < CRASH_COUNT; i++) sigaction(crash_signals[i], &before[i], NULL);
  installed = false;
}

// Room for the widest registers that a kernel saves, and a handler that needs little.
enum { STACK_SIZE = 64 * 1024 };

static pthread_key_t stack_key;
static pthread_once_t stack_key_once = PTHREAD_ONCE_INIT;

static void release_stack(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  munmap(stack, STACK_SIZE);
}

static void make_stack_key(void) { pthread_key_create(&stack_key, release_stack); }

void cn_crash_cover_thread(void) {
  pthread_once(&stack_key_once, make_stack_key);
  if (pthread_getspecific(stack_key) != NULL) return;
  void *memory = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  stack_t stack = {.ss_sp = memory, .ss_size = STACK_SIZE};
  if (sigaltstack(&stack, NULL) == 0) {
    pthread_setspecific(stack_key, memory);
  } else {
    munmap(memory, STACK_SIZE);
  }
}
