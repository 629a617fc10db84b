#ifndef CN_CRASH_H
#define CN_CRASH_H

#include <termios.h>

// What takes a terminal back from the screen of this program, whatever state that left it in.
extern const char cn_restoring_bytes[];

// From now on SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE and SIGABRT give the terminal back with these
// modes, say so in one line on standard error, and then do what they do by default. A Swift trap is
// SIGILL or SIGTRAP; a handler here also keeps Swift's interactive backtracer off the screen.
void cn_crash_install(const struct termios *modes);

// Puts back what the signals did before.
void cn_crash_uninstall(void);

// Writes the restoring bytes to standard output; safe in a signal handler.
void cn_write_restoring_bytes(void);

// Gives the calling thread a stack for the handler, so that it works after a stack overflow too; a
// second call does nothing. Other crashes of a thread are handled without.
void cn_crash_cover_thread(void);

#endif
