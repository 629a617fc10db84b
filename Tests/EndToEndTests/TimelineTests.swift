import TestSupport
import Testing

/// The list in other orders, limited, and walked in time, in the real binary.
@Suite struct TimelineTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  @Test func sortsAndTurnsTheList() throws {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    let terminal = try dateline.open([Dateline.articles], width: 120, height: 30)
    terminal.wait { $0.text.contains("Speakers  10") }
    terminal.send("i")
    #expect(terminal.wait { $0.text.contains("21 · by headline") })
    terminal.send("Ig")
    #expect(
      terminal.wait {
        $0.lines[0].contains("Z to A") && $0.lines[1].contains("Who won the Orrel")
          && $0.text.contains("article 1 of 21")
      }, "\(terminal.screen.text)")
  }

  @Test func limitsTheListAndSearchesWithinIt() throws {
    let terminal = try dateline.open([Dateline.articles], width: 120, height: 30)
    terminal.wait { $0.text.contains("Speakers  10") }
    terminal.send("lon:2021-03\r")
    #expect(terminal.wait { $0.text.contains("4 limited to on:2021-03") })
    terminal.send("/apora\r")
    #expect(terminal.wait { $0.text.contains("with apora limited") && $0.text.contains("hit 1 of") })
    terminal.send("1q")
    #expect(terminal.wait { $0.text.contains("4 limited to on:2021-03") })
    terminal.send("q")
    #expect(terminal.wait { $0.text.contains("articles  21") })
  }

  @Test func walksTheTimelineAndOpensAnArticle() throws {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    let terminal = try dateline.open([Dateline.articles], width: 120, height: 30)
    terminal.wait { $0.text.contains("Speakers  10") }
    terminal.send("T")
    #expect(terminal.wait { $0.text.contains("by month") && $0.text.contains("░") })
    terminal.send("]")
    #expect(terminal.wait { $0.text.contains("by year") && $0.text.contains("░") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("1 article") && $0.text.contains("Edmund Tarrow") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("article 1 of 21") })
    terminal.send("q")
    #expect(terminal.wait { $0.text.contains("back to the timeline") })
    terminal.send("q")
    #expect(terminal.wait { $0.text.contains("by year") })
  }
}
