#ifndef CNCURSES_H
#define CNCURSES_H
// Must come before curses.h: without it the wide-character functions stay hidden.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#endif
