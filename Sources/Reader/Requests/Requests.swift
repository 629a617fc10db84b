import NewsLibrary
import QueryLanguage

/// The requests that are out: sent and not answered. What keys wait for is read from them.
package struct Requests: Sendable {
  /// In the order in which they were sent; the same may be out several times.
  package private(set) var out: [AnyRequest] = []

  package init() {}

  /// Notes the requests among effects that leave the state.
  package mutating func send(_ effects: [Effect]) {
    for effect in effects {
      if effect == .order(.stopSearch) { forget(lane: .search) }
      guard let request = effect.request else { continue }
      if let lane = request.lane { forget(lane: lane) }
      out.append(request)
    }
  }

  /// Notes that a request was answered or failed; false if nobody waits for it any more.
  package mutating func end(_ request: AnyRequest) -> Bool {
    guard let index = out.firstIndex(of: request) else { return false }
    out.remove(at: index)
    return true
  }

  /// Stops waiting for the requests of a lane: their answers come too late.
  mutating func forget(lane: LibraryRequest.Lane) { out.removeAll { $0.lane?.isSame(as: lane) == true } }

  /// Stops waiting for anything that would take the user elsewhere.
  mutating func forgetOpenings() {
    forget(lane: .opening(.page))
    forget(lane: .walk)
  }

  // MARK: What is out

  /// The article on its way to the reader.
  var article: ArticleRequest? {
    for case .library(.load(let request)) in out { return request }
    return nil
  }

  /// The page or prompt that opens when its answer comes.
  var opening: LibraryRequest.Opening? {
    for request in out { if case .opening(let opening) = request.lane { return opening } }
    return nil
  }

  /// Whether keys pressed now are the text of what opens.
  var opensText: Bool {
    switch opening {
    case .textPage, .prompt: true
    case .page, nil: false
    }
  }

  var isWalking: Bool { out.contains { $0.lane == .walk } }

  /// Whether another list may be on its way.
  var hasList: Bool {
    out.contains { request in
      switch request {
      case .library(.search), .library(.arrangeList), .library(.loadList): true
      case .library, .change, .outside, .editor: false
      }
    }
  }

  func isFinding(_ query: Query?, in article: ArticleID?) -> Bool {
    guard let query, let article else { return false }
    return out.contains(.library(.find(query, in: article)))
  }

  var hasAnnotations: Bool { out.contains(.library(.loadAnnotations)) }

  var hasChange: Bool { out.contains { if case .change = $0 { true } else { false } } }

  /// Whether the library is asked for anything.
  var hasLibrary: Bool { out.contains { if case .library = $0 { true } else { false } } }
}

extension AnyRequest {
  fileprivate var lane: LibraryRequest.Lane? { if case .library(let request) = self { request.lane } else { nil } }
}
