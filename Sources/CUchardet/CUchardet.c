#include "CUchardet.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

size_t cu_name(const void *bytes, size_t count, char *name, size_t room) {
  uchardet_t detector = uchardet_new();
  if (detector == NULL) return 0;
  size_t length = 0;
  if (uchardet_handle_data(detector, bytes, count) == 0) {
    uchardet_data_end(detector);
    const char *found = uchardet_get_charset(detector);
    length = strlen(found);
    if (length < room) memcpy(name, found, length + 1);
    else length = 0;
  }
  uchardet_delete(detector);
  return length;
}

// Writes U+FFFD for one byte.
static int replace(char **in, size_t *left, char **out, size_t *room) {
  if (*room < 3) return 0;
  memcpy(*out, "\xEF\xBF\xBD", 3);
  *out += 3;
  *room -= 3;
  *in += 1;
  *left -= 1;
  return 1;
}

ptrdiff_t cu_convert(const char *encoding, const void *bytes, size_t count, void *out, size_t room) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return -1;
  char *in = (char *)bytes;
  char *to = out;
  size_t left = count;
  while (left > 0 && iconv(converter, &in, &left, &to, &room) == (size_t)-1) {
    // What is cut at the end means nothing either.
    if (errno != EILSEQ && errno != EINVAL) break;
    if (!replace(&in, &left, &to, &room)) break;
  }
  iconv_close(converter);
  return left == 0 ? to - (char *)out : -1;
}
