#ifndef CMAIL_H
#define CMAIL_H

// The parts of a mail as a walk through them (GMime). GMime's objects and macros are GLib's, which Swift does not
// import. Nothing is fetched or written, no pointer may outlive a call, and what is nested deeper than 32 levels is left
// out.

#include <stddef.h>

/// A text or a file within a mail, its transfer encoding undone; characters are as they were sent.
typedef struct {
  /// Behind the slash, in lower case: `plain`, `html`, `pdf`.
  const char *kind;
  /// NULL where the mail names none.
  const char *charset;
  /// The name of the file that it was; NULL for none.
  const char *file_name;
  /// Where the page was that it is a copy of; NULL for none.
  const char *address;
  /// Whether it was sent as a file beside the mail's own words.
  int is_attached;
  const char *bytes;
  size_t count;
} cm_mail_content;

typedef void cm_mail_see(void *context, const cm_mail_content *content);

/// Called in order of the mail; strings end with a zero.
typedef struct {
  void *context;
  /// Begins a mail (`message`) or several parts in one, by the words behind the slash: `mixed`, `alternative`.
  void (*open)(void *context, const char *kind);
  /// Of the mail opened last, before anything within it; the value as it was sent, line breaks and
  /// all: GMime's own reading of encoded words ends at the first that is padded.
  void (*header)(void *context, const char *name, const char *value);
  cm_mail_see *text;
  /// Of any kind that is for programs, which many mails say of a file without knowing better.
  cm_mail_see *file;
  void (*close)(void *context);
} cm_mail_visitor;

/// Walks through the bytes of one mail, from its first header line. Returns 0 where there is none.
int cm_mail_walk(const void *bytes, size_t count, const cm_mail_visitor *visitor);

#endif
