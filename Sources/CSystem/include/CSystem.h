// What Swift does not import of the system by itself: zlib (RFC 1950), how to give memory back, and what it
// takes to start other programs.
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <malloc.h>
#include <zlib.h>

// The environment for a program that is started: Swift holds the variable for shared mutable state.
char **cs_environment(void);
// A pipe whose ends no started program inherits by accident; 0, or -1 with errno.
int cs_pipe(int ends[2]);
// The flag of posix_spawn for a session of its own, which headers hide.
int cs_spawn_new_session(void);
// Whether the program ignores a signal: Swift can't compare what handles it.
int cs_is_ignored(int signal);
#endif
