#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
// After curses.h, and here only: it defines words like `lines` as macros.
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include <term.h>

#include "terminal.h"

enum cn_terminal_kind cn_terminal_kind(void) {
  int status;
  if (setupterm(NULL, STDOUT_FILENO, &status) != OK) return CN_TERMINAL_UNKNOWN;
  const char *move = tigetstr("cup");
  bool can_move = move != NULL && move != (char *)-1;
  del_curterm(cur_term);
  return can_move ? CN_TERMINAL_USABLE : CN_TERMINAL_DUMB;
}

int cn_no_colour_video(void) { return tigetnum("ncv"); }

static bool locale_is_utf8(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_use_utf8(void) { return locale_is_utf8("") || locale_is_utf8("C.UTF-8"); }

bool cn_is_foreground(void) {
  pid_t foreground = tcgetpgrp(STDIN_FILENO);
  return foreground < 0 || foreground == getpgrp();
}
