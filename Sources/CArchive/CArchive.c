#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

// A reader is libarchive's own object; the other name keeps its header out of Swift.
static struct archive *archive_of(ca_reader *reader) { return (struct archive *)reader; }

// One filter by its name: libarchive that looks for filters itself opens twenty-five of them, one within the other, and
// starts programs for some.
static int add_filter(struct archive *archive, int filter) {
  int status = archive_read_append_filter(archive, filter);
  if (status < ARCHIVE_WARN) return status;
  archive_read_support_format_tar(archive);
  return archive_read_support_format_raw(archive);
}

static int prepare(struct archive *archive, ca_packing packing) {
  switch (packing) {
    case CA_GZIP: return add_filter(archive, ARCHIVE_FILTER_GZIP);
    case CA_BZIP2: return add_filter(archive, ARCHIVE_FILTER_BZIP2);
    case CA_XZ: return add_filter(archive, ARCHIVE_FILTER_XZ);
    case CA_ZSTD: return add_filter(archive, ARCHIVE_FILTER_ZSTD);
    case CA_TAR: return archive_read_support_format_tar(archive);
    case CA_ZIP: return archive_read_support_format_zip_seekable(archive);
    case CA_ZIP_STREAM: return archive_read_support_format_zip_streamable(archive);
    case CA_7ZIP: return archive_read_support_format_7zip(archive);
  }
  return ARCHIVE_FATAL;
}

ca_reader *ca_open(const void *bytes, size_t count, ca_packing packing) {
  struct archive *archive = archive_read_new();
  if (archive == NULL) return NULL;
  if (prepare(archive, packing) >= ARCHIVE_WARN && archive_read_open_memory(archive, bytes, count) >= ARCHIVE_WARN)
    return (ca_reader *)archive;
  archive_read_free(archive);
  return NULL;
}

// libarchive converts names to the locale's encoding, where that can say them; as UTF-8 they are as they were written.
static const char *name_of(struct archive *archive, struct archive_entry *entry) {
  if (archive_format(archive) == ARCHIVE_FORMAT_RAW) return "";
  const char *name = archive_entry_pathname_utf8(entry);
  if (name == NULL) name = archive_entry_pathname(entry);
  return name != NULL ? name : "";
}

ca_step ca_next(ca_reader *reader, ca_member *member) {
  struct archive_entry *entry;
  int status = archive_read_next_header(archive_of(reader), &entry);
  if (status == ARCHIVE_EOF) return CA_END;
  if (status == ARCHIVE_FATAL) return CA_FATAL;
  if (status < ARCHIVE_WARN) return CA_FAULT;
  member->name = name_of(archive_of(reader), entry);
  // a hard link has no bytes of its own
  member->is_file = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
  member->is_encrypted = archive_entry_is_encrypted(entry);
  member->size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
  return CA_MEMBER;
}

ptrdiff_t ca_read(ca_reader *reader, void *into, size_t count) {
  la_ssize_t read = archive_read_data(archive_of(reader), into, count);
  return read < 0 ? -1 : read;
}

void ca_close(ca_reader *reader) { archive_read_free(archive_of(reader)); }
