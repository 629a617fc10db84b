/// Where an article was published, as its file says it.
package struct Origin: Sendable, Hashable {
  /// The paper, agency or site: `The Vella Courier`.
  package var source: String?
  /// `Foreign; Pg. 4`
  package var section: String?
  package var url: String?
  /// The number under which the archive keeps it.
  package var document: String?

  package init(source: String? = nil, section: String? = nil, url: String? = nil, document: String? = nil) {
    self.source = source
    self.section = section
    self.url = url
    self.document = document
  }
}
