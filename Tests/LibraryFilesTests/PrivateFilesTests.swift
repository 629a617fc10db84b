import Glibc
import LibraryFiles
import TestSupport
import Testing

@Suite struct PrivateFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) throws -> mode_t {
    var about = stat()
    try #require(stat(path, &about) == 0)
    return about.st_mode & 0o777
  }

  @Test func areForTheUserAlone() throws {
    try PrivateFiles.makeFolder(folder["deep/er"])
    try PrivateFiles.makeFolder(folder["deep/er"])
    close(try PrivateFiles.open(folder["deep/er/new"], O_RDWR))
    #expect(try mode(folder["deep"]) == 0o700 && mode(folder["deep/er"]) == 0o700)
    #expect(try mode(folder["deep/er/new"]) == 0o600)
  }

  @Test func keepsWhatIsThere() throws {
    try folder.write("old", "text")
    #expect(chmod(folder["old"], 0o640) == 0)
    close(try PrivateFiles.open(folder["old"], O_RDWR))
    #expect(try mode(folder["old"]) == 0o640 && TextFile.read(folder["old"]) == "text")
    #expect(throws: Errno(code: ENOTDIR)) { try PrivateFiles.makeFolder(folder["old/below"]) }
    #expect(throws: Errno(code: EISDIR)) { try PrivateFiles.open(folder.path, O_RDWR) }
  }
}
