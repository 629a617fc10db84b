/// What web pages say around stories, each a whole line in lower case without the sign that may end it.
enum FurniturePhrases {
  /// After one of these the page lists other stories.
  static let listOpeners: Set<String> = [
    "in other news", "latest news", "latest stories", "more coverage", "more news", "more on this",
    "more on this story", "more on this topic", "more stories", "more top stories", "most popular", "most read",
    "most recent", "most shared", "most viewed", "most watched", "popular stories", "read also", "read more",
    "recommended", "recommended for you", "recommended stories", "related", "related articles", "related content",
    "related coverage", "related links", "related news", "related stories", "related topics", "related videos",
    "see also", "suggested articles", "tags", "top stories", "topics", "trending", "trending now",
    "trending stories", "what to read next", "you may also like", "you may like", "you might also like",
  ]

  /// Links, buttons, notices and the marks that end a wire story.
  static let others: Set<String> = [
    "###", "-30-", "abstract", "ad", "ad feedback", "add a comment", "advertisement",
    "advertisement - continue reading below", "advertising", "all rights reserved", "also on huffpost",
    "back to top", "before you go", "click here", "click to expand", "click to share", "close", "comment",
    "comments", "continue reading", "continue reading below", "continue reading the main story", "copy link",
    "copy url", "download", "editor's picks", "editors' picks", "email", "embed", "end", "ends", "facebook",
    "facebook twitter", "follow us", "full text", "get alerts", "getty", "go to top", "google+", "home",
    "instagram", "keep reading", "latest", "learn more", "linkedin", "listen", "listen now",
    "listen to this article", "live", "load more", "loading", "log in", "menu", "more", "more from", "newsletter",
    "newsletters", "next", "next article", "next story", "nn", "open in app", "pinterest", "play", "play video",
    "popular", "previous", "previous article", "print", "promoted", "read full story", "read next",
    "read the full article", "read the full story", "reddit", "related video", "report a typo", "reprints",
    "save", "save article", "see more", "see the gallery", "share", "share on facebook", "share on twitter",
    "share on whatsapp", "share this", "share this article", "share this story", "share via email",
    "show comments", "show more", "sign in", "sign up", "skip advertisement", "skip to content",
    "skip to main content", "sponsored", "sponsored content", "story continues", "story continues below",
    "story continues below advertisement", "subscribe", "subscribe now", "telegram", "text size", "tweet",
    "twitter", "view comments", "view gallery", "watch", "watch live", "watch now", "watch the video", "whatsapp",
    "x", "xxx",
  ]

  /// What stands over a headline without being one.
  static let slugs: Set<String> = [
    "africa", "americas", "analysis", "asia", "breaking", "breaking news", "comment", "conflict", "crisis",
    "developing", "europe", "exclusive", "explainer", "feature", "international", "just in", "live blog",
    "live updates", "middle east", "news", "news analysis", "opinion", "politics", "report", "security",
    "special report", "top news", "update", "updated", "urgent", "war", "world", "world news",
  ]

  static let pointers: Phrases = [
    "read more:", "read more on", "read more about", "read also:", "read next:", "see also:", "related:",
    "related article", "related story:", "related video:", "watch:", "listen:", "also read:", "also see:", "more:",
    "more from ", "view more ", "click here", "[read more", "[related", "(read more", "(related", "watch live:",
    "live updates:", "don't miss:", "up next:",
  ]

  static let calls: Phrases = [
    "follow us ", "like us ", "sign up for ", "subscribe to ", "join our ", "get the latest ", "download our ",
    "share this ", "tweet this", "join the conversation", "register for ",
  ]

  static let rights: Phrases = [
    "copyright ", "© ", "(c) ", "all rights reserved", "this material may not be published",
  ]

  static let bracketedNotes: Phrases = [
    "(story can end", "(optional ", "(more", "(begin optional", "(end optional", "(eds", "(editors", "(reporting by",
    "(additional reporting", "(writing by", "(editing by", "(with inputs", "(this story",
  ]

  static let deskCredits: Phrases = [
    "reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ",
  ]
}
