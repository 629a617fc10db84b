#ifndef CN_TERMINAL_H
#define CN_TERMINAL_H

#include <stdbool.h>

// What the terminal database says of $TERM, without drawing anything.
enum cn_terminal_kind { CN_TERMINAL_USABLE, CN_TERMINAL_UNKNOWN, CN_TERMINAL_DUMB };
enum cn_terminal_kind cn_terminal_kind(void);

// Which attributes the terminal of the screen can't show together with colours: a bit each, negative where its
// description says nothing of that.
int cn_no_colour_video(void);

// Takes the character encoding of the environment if that is UTF-8, else C.UTF-8; false if there is
// neither. Without it ncurses draws blanks for all that is not ASCII.
bool cn_use_utf8(void);

// True unless the process runs in the background of a shell, where it may not touch the terminal.
bool cn_is_foreground(void);

#endif
