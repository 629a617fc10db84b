#ifndef CN_SIGNALS_H
#define CN_SIGNALS_H

// Signals as bytes in a pipe, for one thread that waits in poll.

// From now on SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT and SIGQUIT each put their number as
// a byte into the pipe whose reading end is returned, -1 on failure. SIGTERM and the three after it
// stay ignored where the program was started so.
int cn_signals_install(void);

// Puts back what the signals did before, and closes the pipe.
void cn_signals_uninstall(void);

// Stops this job as the terminal's own ^Z would (SIGTSTP), or as writing from the background would
// (SIGTTOU); returns once it is continued, or at once where nobody could continue it.
void cn_stop_job(int signal);

// Ends the process as the signal does by default.
_Noreturn void cn_die(int signal);

#endif
