import Display
import NewsLibrary
import Reader
import TestSupport
import Testing

/// What is out, and what keys wait for, whatever comes in which order and whatever fails.
@Suite struct RequestTests {
  // MARK: The requests that are out

  @Test func eachOfTwoEqualRequestsIsAnswered() {
    var requests = Requests()
    requests.send([.loadAnnotations, .loadAnnotations])
    let ended = (0..<3).map { _ in requests.end(.library(.loadAnnotations)) }
    #expect(ended == [true, true, false])
  }

  @Test func aLaterRequestTakesThePlaceOfOneInItsLane() {
    var requests = Requests()
    let pages: [LibraryRequest] = [
      .librarySpeakers(matching: "", for: .opening), .loadSpeakerPage(of: "Ana Marsh", for: .opening),
      .findSubject(of: .article(SampleLibrary.talks.id), for: .opening),
    ]
    requests.send(pages.map(Effect.library))
    #expect(requests.out == [.library(pages[2])])
    requests.send([
      .library(.search("a", isTyping: true, rows: 9)), .library(.search("ab", isTyping: true, rows: 9)), .loadProblems,
    ])
    #expect(requests.out.count == 3)
    requests.send([.order(.stopSearch)])
    #expect(requests.out == [.library(pages[2]), .library(.loadProblems)])
  }

  @Test func whatIsLoadedAgainForAPageLeavesWhatOpensAlone() {
    var requests = Requests()
    let opening = LibraryRequest.librarySpeakers(matching: "", for: .opening)
    requests.send([.library(opening), .library(.librarySpeakers(matching: "Marsh"))])
    #expect(requests.out.contains(.library(opening)) && requests.out.count == 2)
  }

  @Test func ordersAreNotOut() {
    var requests = Requests()
    requests.send([.order(.refresh(asked: true)), .order(.rememberQuery("a")), .terminal(.redraw), .endCommand])
    #expect(requests.out.isEmpty)
  }

  // MARK: Random keys and answers

  private static let keys: [Key] = [
    "j", "k", "J", "K", "m", "r", "}", "{", "e", "E", "o", "O", "s", "S", "T", "F", "/", "\\", "a", "t", "c", "u", "i",
    "I", "l", "q", "n", "N", "1", "2", "3", "]", "g", "G", "z", "'", ":", "x", " ", .enter, .enter, .escape, .tab, .up,
    .down, .backspace, .control("o"), .control("n"), .control("t"),
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func nothingWaitsForEver(seed: UInt64) {
    var slow = SlowDesk(seed: seed, failures: seed % 3 == 0 ? 0 : 4)
    for _ in 0..<120 {
      slow.press(Self.keys.randomElement(using: &slow.random) ?? "j")
      for _ in 0..<Int.random(in: 0...2, using: &slow.random) { slow.answerOne() }
    }
    slow.answerAll()
    #expect(slow.desk.state.requests.out.isEmpty, "seed \(seed)")
    #expect(slow.changesSent == slow.changesEnded, "seed \(seed)")
    // whatever is open can be left, and help comes at once
    for _ in 0..<20 {
      slow.press(.escape)
      slow.answerAll()
    }
    slow.press("?")
    #expect(slow.desk.screen.hasPrefix(" Help: "), "seed \(seed)\n\(slow.desk.screen)")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func textTypedAheadComesInOrder(seed: UInt64) {
    var slow = SlowDesk(seed: seed, failures: 0)
    for key in ["S", .enter] as [Key] {
      slow.press(key)
      slow.answerAll()
    }
    slow.press("a")
    let letters = "the ferry was late, she said"
    for letter in letters {
      slow.press(.character(letter))
      if Bool.random(using: &slow.random) { slow.answerOne() }
    }
    slow.answerAll()
    #expect(slow.desk.state.prompt?.line.text == letters, "seed \(seed)")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func whatIsShownIsWhatIsKept(seed: UInt64) {
    var slow = SlowDesk(seed: seed, failures: 3)
    for _ in 0..<12 {
      slow.press("m")
      if Bool.random(using: &slow.random) { slow.answerOne() }
    }
    slow.answerAll()
    let isMarked = slow.desk.annotated.annotations(of: SampleLibrary.bridge).isMarked
    #expect(slow.desk.screen.contains("▸*") == isMarked, "seed \(seed)\n\(slow.desk.screen)")
    #expect(slow.changesSent == slow.changesEnded)
  }
}

/// A desk whose library answers when it is asked to, in any order, and sometimes fails; changes stay in order.
private struct SlowDesk {
  var desk = Desk(SampleLibrary.all)
  var random: SeededRandom
  /// One answer in so many is a failure; 0 for none.
  let failures: Int
  private(set) var changesSent = 0
  private(set) var changesEnded = 0
  private var queue: [Effect] = []

  init(seed: UInt64, failures: Int) {
    random = SeededRandom(seed: seed)
    self.failures = failures
  }

  mutating func press(_ key: Key) { take(desk.state.receive(.key(key))) }

  mutating func answerAll() {
    for _ in 0..<10_000 where !queue.isEmpty { answerOne() }
    #expect(queue.isEmpty)
  }

  mutating func answerOne() {
    guard var index = queue.indices.randomElement(using: &random) else { return }
    if queue[index].isChange { index = queue.firstIndex(where: \.isChange) ?? index }
    let effect = queue.remove(at: index)
    let fails = failures > 0 && Int.random(in: 0..<failures, using: &random) == 0
    let reports = fails ? [] : desk.reports(on: effect)
    for report in reports.isEmpty ? effect.failure : reports { take(desk.state.report(report)) }
    if effect.isChange { changesEnded += 1 }
  }

  private mutating func take(_ effects: [Effect]) {
    changesSent += effects.count(where: \.isChange)
    queue += effects
  }
}

extension Effect {
  fileprivate var isChange: Bool { if case .change = self { true } else { false } }

  /// How it fails; nothing for what is not answered.
  fileprivate var failure: [Report] {
    switch request {
    case nil: []
    case .change(let change): [.notKept(change, "no room")]
    case .library, .outside, .editor: request.map { [.failed($0, "disk gone")] } ?? []
    }
  }
}
