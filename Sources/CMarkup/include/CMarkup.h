#ifndef CMARKUP_H
#define CMARKUP_H

// HTML pages and XML files as a walk through their elements (libxml2). Swift imports neither libxml2's macros nor its
// unions, and no pointer may outlive a call. Nothing is fetched, no external entity is read, entities that a file
// defines itself are not expanded, and nesting of XML ends at libxml2's 256 levels.

#include <stddef.h>

/// Called in order of the file; strings are UTF-8 and end with a zero.
typedef struct {
  void *context;
  void (*open)(void *context, const char *name);
  /// For the element opened last, before anything within it.
  void (*attribute)(void *context, const char *name, const char *value);
  void (*words)(void *context, const char *bytes, size_t count);
  void (*close)(void *context);
} cm_visitor;

/// Walks through UTF-8 bytes as HTML, as browsers mend it, or as XML, as far as it is well-formed. Returns 0 where
/// there is no element at all.
int cm_walk(const void *bytes, size_t count, int is_html, const cm_visitor *visitor);

#endif
