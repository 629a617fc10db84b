#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
// After curses.h, and here only: it defines words like `lines` as macros.
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <term.h>

#include "CNcurses.h"

// ncurses scrolls whole rows where it can, and has no switch for that: it asks the terminal's
// description for the means. So it is given a copy of the description that has none of them, by the
// way it offers for that: TERMINFO=b64:… holds a whole entry, in the format of term(5) with 32-bit
// numbers.

static const char *const left_out[] = {"csr", "ind", "indn", "ri", "rin", "il", "il1", "dl", "dl1"};

static bool is_left_out(const char *name) {
  for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++)
    if (strcmp(name, left_out[i]) == 0) return true;
  return false;
}

enum { MAGIC_32_BIT = 01036, ENTRY_SIZE = 32768 };

// An entry being written; `used` beyond its size means that it didn't fit.
struct entry {
  uint8_t bytes[ENTRY_SIZE];
  size_t used;
};

static void put(struct entry *entry, const void *bytes, size_t count) {
  if (entry->used + count <= ENTRY_SIZE) memcpy(entry->bytes + entry->used, bytes, count);
  entry->used += count;
}

// Numbers lie in the file with their lowest byte first, whatever the machine.
static void put_number(struct entry *entry, int32_t number, int size) {
  for (int i = 0; i < size; i++) put(entry, &(uint8_t){(uint32_t)number >> (8 * i)}, 1);
}

static int count_names(NCURSES_CONST char *const *names) {
  int count = 0;
  while (names[count] != NULL) count++;
  return count;
}

static const char *string_of(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 || is_left_out(name) ? NULL : value;
}

// Writes all that is known of the terminal that setupterm found.
static void describe(struct entry *entry, const char *type) {
  int flags = count_names(boolnames), numbers = count_names(numnames), strings = count_names(strnames);
  size_t table = 0;
  for (int i = 0; i < strings; i++)
    if (string_of(strnames[i]) != NULL) table += strlen(string_of(strnames[i])) + 1;
  int32_t header[] = {MAGIC_32_BIT, (int32_t)strlen(type) + 1, flags, numbers, strings, (int32_t)table};
  for (int i = 0; i < 6; i++) put_number(entry, header[i], 2);
  put(entry, type, strlen(type) + 1);
  for (int i = 0; i < flags; i++) put_number(entry, tigetflag(boolnames[i]) > 0, 1);
  if (entry->used % 2 != 0) put_number(entry, 0, 1);
  for (int i = 0; i < numbers; i++) put_number(entry, tigetnum(numnames[i]), 4);
  size_t offset = 0;
  for (int i = 0; i < strings; i++) {
    const char *value = string_of(strnames[i]);
    put_number(entry, value == NULL ? -1 : (int32_t)offset, 2);
    if (value != NULL) offset += strlen(value) + 1;
  }
  for (int i = 0; i < strings; i++)
    if (string_of(strnames[i]) != NULL) put(entry, string_of(strnames[i]), strlen(string_of(strnames[i])) + 1);
}

// The entry as base 64 behind the sign that tells ncurses so; NULL where it is too large.
static char *encoded(const struct entry *entry) {
  static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  if (entry->used > ENTRY_SIZE) return NULL;
  char *text = malloc(entry->used / 3 * 4 + 9);
  if (text == NULL) return NULL;
  char *end = stpcpy(text, "b64:");
  for (size_t i = 0; i < entry->used; i += 3) {
    uint32_t group = 0;
    for (size_t k = 0; k < 3; k++) group = group << 8 | (i + k < entry->used ? entry->bytes[i + k] : 0);
    for (size_t k = 0; k < 4; k++) *end++ = i + k > entry->used ? '=' : signs[group >> (18 - 6 * k) & 63];
  }
  *end = '\0';
  return text;
}

static char *description_without_scrolling(const char *type) {
  int status;
  if (setupterm(NULL, 1, &status) != OK) return NULL;
  struct entry *entry = calloc(1, sizeof *entry);
  char *text = NULL;
  if (entry != NULL) {
    describe(entry, type);
    text = encoded(entry);
  }
  free(entry);
  del_curterm(cur_term);
  return text;
}

SCREEN *cn_new_terminal(void) {
  const char *type = getenv("TERM");
  const char *found = getenv("TERMINFO");
  char *kept = found == NULL ? NULL : strdup(found);
  char *description = type == NULL ? NULL : description_without_scrolling(type);
  if (description != NULL) setenv("TERMINFO", description, 1);
  SCREEN *screen = newterm(NULL, stdout, stdin);
  // Programs started from here must find the environment as it was.
  if (kept != NULL) setenv("TERMINFO", kept, 1);
  else unsetenv("TERMINFO");
  free(kept);
  free(description);
  // A description that ncurses would not take is no reason to have no screen.
  return screen != NULL ? screen : newterm(NULL, stdout, stdin);
}
