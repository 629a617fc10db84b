#ifndef CARCHIVE_H
#define CARCHIVE_H

// The members of archives and compressed files in memory (libarchive). Nothing is written, no other program is started
// and one layer alone is unpacked: what is packed within a member is the caller's to open, so that it can keep count.

#include <stddef.h>

/// How bytes are packed.
typedef enum {
  /// A compressed stream of a tar archive or of one file.
  CA_GZIP, CA_BZIP2, CA_XZ, CA_ZSTD,
  CA_TAR,
  /// Members are found by the directory at the end, so that one can be passed over without unpacking it.
  CA_ZIP,
  /// Members are found one behind the other, for an archive whose end is missing.
  CA_ZIP_STREAM,
  CA_7ZIP,
} ca_packing;

/// A position in an archive.
typedef struct ca_reader ca_reader;

typedef enum { CA_MEMBER, CA_END, CA_FAULT, CA_FATAL } ca_step;

typedef struct {
  /// Its path; empty for a compressed file alone. UTF-8 as a rule, other bytes where the archive has them. Valid until
  /// the next step.
  const char *name;
  /// Whether it is a file: no folder, no link.
  int is_file;
  int is_encrypted;
  /// As the archive says, which may be wrong; -1 where it doesn't.
  long long size;
} ca_member;

/// Opens bytes that stay where they are until `ca_close`; NULL if they aren't packed this way.
ca_reader *ca_open(const void *bytes, size_t count, ca_packing packing);

/// Moves to the next member. CA_FAULT is a member that can't be read, others may follow; nothing follows CA_FATAL.
ca_step ca_next(ca_reader *reader, ca_member *member);

/// Unpacks as many bytes as there are, at most `count`. Returns how many, 0 at the end of the member, -1 for a fault.
ptrdiff_t ca_read(ca_reader *reader, void *into, size_t count);

void ca_close(ca_reader *reader);

#endif
