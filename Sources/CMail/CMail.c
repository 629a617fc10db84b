#include "CMail.h"

#include <gmime/gmime.h>
#include <pthread.h>

// A forward of a forward of a newsletter has ten levels.
enum { deepest = 32 };

static void walk(GMimeObject *object, int depth, const cm_mail_visitor *visitor);

static void see_headers(GMimeObject *object, const cm_mail_visitor *visitor) {
  GMimeHeaderList *headers = g_mime_object_get_header_list(object);
  int count = g_mime_header_list_get_count(headers);
  for (int index = 0; index < count; index++) {
    GMimeHeader *header = g_mime_header_list_get_header_at(headers, index);
    const char *name = g_mime_header_get_name(header);
    const char *value = g_mime_header_get_raw_value(header);
    if (name != NULL && value != NULL) visitor->header(visitor->context, name, value);
  }
}

static void see_content(GMimePart *part, const char *kind, cm_mail_see *see, void *context) {
  GMimeDataWrapper *content = g_mime_part_get_content(part);
  if (content == NULL) return;
  GMimeStream *stream = g_mime_stream_mem_new();
  g_mime_data_wrapper_write_to_stream(content, stream);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  GMimeObject *object = GMIME_OBJECT(part);
  const char *disposition = g_mime_object_get_disposition(object);
  char *small = g_ascii_strdown(kind, -1);
  cm_mail_content found = {
      .kind = small,
      .charset = g_mime_object_get_content_type_parameter(object, "charset"),
      .file_name = g_mime_part_get_filename(part),
      .address = g_mime_part_get_content_location(part),
      .is_attached = disposition != NULL && g_ascii_strcasecmp(disposition, "attachment") == 0,
      .bytes = (const char *)bytes->data,
      .count = bytes->len,
  };
  if (bytes->len > 0) see(context, &found);
  g_free(small);
  g_object_unref(stream);
}

static void see_parts(GMimeMultipart *parts, const char *kind, int depth, const cm_mail_visitor *visitor) {
  char *small = g_ascii_strdown(kind, -1);
  visitor->open(visitor->context, small);
  g_free(small);
  int count = g_mime_multipart_get_count(parts);
  for (int index = 0; index < count; index++) walk(g_mime_multipart_get_part(parts, index), depth + 1, visitor);
  visitor->close(visitor->context);
}

static void see_message(GMimeMessage *message, int depth, const cm_mail_visitor *visitor) {
  if (message == NULL) return;
  visitor->open(visitor->context, "message");
  see_headers(GMIME_OBJECT(message), visitor);
  walk(g_mime_message_get_mime_part(message), depth + 1, visitor);
  visitor->close(visitor->context);
}

static void walk(GMimeObject *object, int depth, const cm_mail_visitor *visitor) {
  if (object == NULL || depth > deepest) return;
  GMimeContentType *type = g_mime_object_get_content_type(object);
  const char *kind = type != NULL ? g_mime_content_type_get_media_subtype(type) : NULL;
  if (kind == NULL) kind = "plain";
  if (GMIME_IS_MULTIPART(object)) {
    see_parts(GMIME_MULTIPART(object), kind, depth, visitor);
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    see_message(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth, visitor);
  } else if (GMIME_IS_PART(object) && (type == NULL || g_mime_content_type_is_type(type, "text", "*"))) {
    see_content(GMIME_PART(object), kind, visitor->text, visitor->context);
  } else if (GMIME_IS_PART(object) && g_mime_content_type_is_type(type, "application", "*")) {
    see_content(GMIME_PART(object), kind, visitor->file, visitor->context);
  }
}

static void start(void) { g_mime_init(); }

int cm_mail_walk(const void *bytes, size_t count, const cm_mail_visitor *visitor) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, start);
  if (count == 0) return 0;
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  if (message != NULL) {
    see_message(message, 0, visitor);
    g_object_unref(message);
  }
  g_object_unref(parser);
  g_object_unref(stream);
  return message != NULL;
}
