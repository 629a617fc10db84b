#ifndef CNCURSES_H
#define CNCURSES_H

// Wide-character ncurses for Swift: only what Swift cannot import from <curses.h> has a name of its
// own here, beginning with cn_.

// Must come before curses.h: without it the wide-character functions stay hidden.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <stdbool.h>
#include <stdio.h>

#include "crash.h"
#include "signals.h"
#include "terminal.h"

// Globals are shared mutable state to Swift 6; functions are not.
static inline WINDOW *cn_window(void) { return stdscr; }
static inline WINDOW *cn_physical_screen(void) { return curscr; }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_colour_pairs(void) { return COLOR_PAIRS; }

// newterm on the terminal of standard input and output, without ncurses' scrolling of whole rows: with
// panes side by side that moves the others for a moment, which flickers, and some terminals know no
// scrolling by several rows. NULL where the terminal type is unknown.
SCREEN *cn_new_terminal(void);

// The A_ macros are casts, which do not import.
static const attr_t CN_BOLD = A_BOLD, CN_DIM = A_DIM, CN_ITALIC = A_ITALIC, CN_UNDERLINE = A_UNDERLINE,
                    CN_REVERSE = A_REVERSE;

// A pair above 32767 travels in the last argument, which has no type.
static inline int cn_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, (short)pair, &pair);
}

// <wchar.h> hides it unless _XOPEN_SOURCE is set.
extern int wcwidth(wchar_t);

#endif
