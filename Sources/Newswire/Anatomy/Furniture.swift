/// What a web page or a wire leaves around a story: share links, lists of other stories, slugs.
enum Furniture {
  /// Lines that say this and nothing else, in lower case, without the sign that may end them.
  private static let phrases: Set<String> = [
    "ad", "ad feedback", "advertisement", "advertisement - continue reading below", "advertising", "add a comment",
    "all rights reserved", "also on huffpost", "abstract", "back to top", "before you go", "click here",
    "click to expand",
    "click to share", "close", "comment", "comments", "continue reading", "continue reading below",
    "continue reading the main story", "copy link", "copy url", "download", "email", "embed", "end", "ends",
    "editor's picks",
    "editors' picks", "facebook", "facebook twitter", "follow us", "full text", "get alerts", "getty",
    "go to top", "google+", "home", "in other news", "instagram", "keep reading", "latest", "latest news",
    "latest stories", "learn more",
    "linkedin", "listen", "listen now", "listen to this article", "live", "load more", "loading", "log in", "menu",
    "more", "more coverage", "more from",
    "more news", "more on this", "more on this story", "more on this topic", "more stories", "more top stories",
    "most popular", "most read", "most recent",
    "most shared", "most viewed", "most watched", "newsletter", "newsletters", "next", "next article", "next story",
    "open in app", "pinterest", "play", "play video",
    "popular", "popular stories", "previous", "previous article", "print", "promoted", "read also", "read full story",
    "read more", "read next", "read the full article",
    "read the full story", "reddit", "recommended", "recommended for you", "recommended stories", "related",
    "related articles", "related content", "related coverage", "related links", "related news", "related stories",
    "related topics", "related video", "related videos",
    "report a typo", "reprints", "save", "save article", "see also", "see more", "see the gallery", "share",
    "share on facebook", "share on twitter", "share on whatsapp", "share this",
    "share this article", "share this story", "share via email", "show comments", "show more", "sign in", "sign up",
    "skip advertisement", "skip to content", "skip to main content",
    "sponsored", "sponsored content", "story continues below", "story continues below advertisement", "story continues",
    "subscribe", "subscribe now", "suggested articles", "tags",
    "telegram", "text size", "top stories", "topics", "trending", "trending now", "trending stories", "tweet",
    "twitter", "view comments", "view gallery", "watch", "watch live",
    "watch now", "watch the video", "whatsapp", "what to read next", "x", "you may also like", "you might also like",
    "you may like", "nn", "###", "-30-", "xxx",
  ]

  /// After one of these the page lists other stories.
  private static let listOpeners: Set<String> = [
    "in other news", "latest news", "latest stories", "more coverage", "more news", "more on this",
    "more on this story",
    "more on this topic", "more stories", "more top stories", "most popular", "most read", "most recent", "most shared",
    "most viewed", "most watched",
    "popular stories", "recommended", "recommended for you", "recommended stories", "related articles",
    "related content", "related coverage",
    "related links", "related news", "related", "related stories", "related topics", "read also", "read more",
    "see also", "suggested articles", "tags", "topics", "top stories", "trending", "trending now", "trending stories",
    "what to read next", "you may also like", "you might also like", "you may like",
  ]

  /// What a line of at most 160 bytes is furniture by.
  static let rules: [WordingRule] = [
    WordingRule("a set phrase of web pages") { phrases.contains($0.phrase) },
    WordingRule("a pointer to another story") {
      $0.wordCount <= 20
        && $0.starts(
          "read more:", "read more on", "read more about", "read also:", "read next:", "see also:", "related:",
          "related article", "related story:",
          "related video:", "watch:", "listen:", "also read:", "also see:", "more:", "more from ", "view more ",
          "click here", "[read more", "[related", "(read more", "(related",
          "watch live:", "live updates:", "don't miss:", "up next:")
    },
    WordingRule("a call to follow or subscribe") {
      $0.wordCount <= 24
        && ($0.starts(
          "follow us ", "like us ", "sign up for ", "subscribe to ", "join our ", "get the latest ", "download our ",
          "share this ", "tweet this", "join the conversation", "register for ")
          || ($0.starts("follow ")
            && ($0.lower.contains(" on twitter") || $0.lower.contains(" on facebook") || $0.lower.contains("@")))
          || ($0.lower.contains("like the page") && $0.starts("do you support")))
    },
    WordingRule("a notice of rights") {
      $0.starts("copyright ", "© ", "(c) ", "all rights reserved", "this material may not be published")
    },
    WordingRule("a note between brackets to editors") {
      let text = $0.text
      return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
        && ($0.isAllCapitals
          || $0.starts(
            "(story can end", "(optional ", "(more", "(begin optional", "(end optional", "(eds", "(editors",
            "(reporting by", "(additional reporting", "(writing by", "(editing by", "(with inputs", "(this story"))
    },
    WordingRule("credits of the desk") {
      $0.starts("reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ")
        && $0.wordCount <= 40
    },
    WordingRule("the initials of the desk") {
      guard $0.text.count <= 12, $0.text.first == UInt8(ascii: "("), $0.text.last == UInt8(ascii: ")") else {
        return false
      }
      return $0.text.dropFirst().dropLast().allSatisfy {
        (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
      }
    },
    WordingRule("signs without a word") { words in
      !words.isLong && words.capitals + words.smallLetters == 0
        && words.text.allSatisfy { $0 < 0x80 && !(0x30...0x39).contains($0) }
    },
    WordingRule("an address") { $0.wordCount == 1 && $0.starts("http://", "https://", "www.", "pic.twitter.com/") },
    WordingRule("typesetting code") {
      $0.starts("&ur;", "&lr;", "&qc;") || ($0.text.last == UInt8(ascii: "{") && $0.wordCount < 8)
    },
    WordingRule("a count of shares or comments") {
      guard let first = $0.text.first, (0x30...0x39).contains(first), $0.wordCount <= 3 else { return false }
      return $0.ends(
        " shares", " comments", " comment", " likes", " retweets", " views", " min read", " minute read", " mins read")
    },
  ]
  private static let longest = 200

  /// Whether a stretch is furniture by one of the rules.
  static func isOne(_ words: Wording) -> Bool {
    words.span.length <= longest && rules.contains { $0.holds(words) }
  }

  /// Whether the lines after a stretch name other stories.
  static func opensList(_ words: Wording) -> Bool { listOpeners.contains(words.phrase) }
}
