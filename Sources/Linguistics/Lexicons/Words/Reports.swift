extension WordList {
  /// Verbs and nouns by what follows them when they report: a clause, an infinitive, an object, a topic.
  ///
  /// Taken up where at least six in ten uses of the word before such a complement are cues in news that people
  /// have marked for attribution.
  static let reports: [WordList] = [
    WordList(
      [.clauseVerb],
      """
      said, says, say, saying, told, tells, tell, telling, added, adds, adding, wrote, writes, writing, noted, notes
      note, noting, reported, reports, reporting, announced, announces, announcing, announce, suggested, suggests
      suggest, suggesting, argued, argues, argue, arguing, claimed, claims, claim, claiming, stated, stating
      acknowledged, acknowledges, acknowledge, acknowledging, insisted, insists, insist, insisting, indicated
      indicates, indicate, indicating, declared, declares, declare, declaring, revealed, reveals, reveal, revealing
      warned, warns, warn, warning, asserted, asserts, assert, asserting, agreed, agrees, agree, agreeing, concluded
      concludes, conclude, concluding, tweeted, tweeting, tweets, denied, denies, deny, denying, learned, complained
      complains, complain, complaining, confirmed, confirms, confirm, confirming, admitted, admits, admit, admitting
      hoped, hopes, hope, hoping, estimated, estimates, estimate, alleged, alleges, allege, alleging, explained
      explains, explain, explaining, predicted, predicts, predict, predicting, implied, implies, imply, implying
      feared, fears, fear, fearing, maintained, maintains, maintain, charged, responded, reiterated, reiterates
      recalled, recalls, recall, recalling, conceded, concedes, concede, conceding, finds, found, shows, showed, show
      showing, shown, emphasized, emphasises, emphasised, emphasizes, emphasize, ruled, remarked, speculated, signaled
      signalled, promised, promises, promise, pledged, pledges, vowed, vows, vow, joked, clarified, contended
      contends, contend, boasted, boasts, believed, believes, believe, believing, thought, thinks, think, thinking
      worried, worries, worry, felt, feels, knew, knows, decided, ordered, demanded, demands, demand, demanding
      mentioned, proposed, proposes, stressed, stresses, stress, stressing, testified, swore, cautioned, cautions
      observed, lamented, laments, realized, realised, understood, understands, assumed, assumes, doubts, doubted
      asked, asks, asking, ask, wondered, wonders, wondering, questioned, questions, questioning, reminded, reminds
      reminding, assured, assures, assuring, informed, informing, convinced, persuaded, notified, briefed, urged
      insinuated, hinted, hints, hinting, threatened, threatens, rumored, rumoured, affirmed, pronounced, repeated
      repeats, tweet, guessed, envisioned, expects, expected, expect, recommended, recommends, argued, posited
      theorized, surmised, ensured, determined, quipped, disclosed, ascertained, verified, dreamed, counters
      """),
    WordList(
      [.infinitiveVerb],
      """
      vowed, vows, vow, vowing, pledged, pledges, pledge, pledging, promised, promises, promise, promising, refused
      refuses, refuse, refusing, declined, declines, decline, declining, threatened, threatens, threaten, threatening
      hoped, hopes, hope, hoping, agreed, agrees, offered, offers, offering, sought, seeks, seek, seeking, wants
      wanted, want, asked, asks, asking, claimed, claims, claim, claiming, expected, expects, expecting, expect
      proposed, proposes, urged, urges, urge, urging, encouraged, plans, planned, planning, decided, intends
      intended, ordered, orders, demanded, demands, demanding, volunteered, swore
      """),
    WordList(
      [.objectVerb],
      """
      called, calls, calling, announced, announces, announcing, announce, endorsed, endorses, accused, accuses
      accusing, accuse, criticized, criticizes, criticizing, criticize, criticised, criticises, criticising
      described, describes, describing, describe, praised, praises, praising, praise, defended, defending, defends
      urged, urges, urging, urge, suggested, suggests, suggesting, attacked, cited, cites, citing, opposed, opposes
      opposing, oppose, noted, noting, notes, declared, declaring, declares, reported, blasted, blasts, blasting
      thinks, believes, believed, believe, think, discuss, discussed, discussing, rejected, rejects, rejecting
      mentioned, mentions, mentioning, mention, denounced, denounces, denouncing, blamed, blames, blaming, blame
      questioned, questioning, questions, recalled, recalling, recalls, proposed, proposes, proposing, denied, denies
      denying, deny, mocked, mocking, slammed, slams, slamming, expressed, expresses, expressing, express, dismissed
      dismisses, dismissing, assured, indicated, ordered, condemned, condemns, condemning, condemn, challenged
      thanked, thanking, touted, touting, touts, compared, listed, decried, decries, decrying, pledged, promised
      promising, referenced, predicted, predicting, predicts, confirmed
      confirms, confirming, highlighted, reminded, encouraged, stressed, stressing, portrayed, portraying, welcomed
      welcomes, welcoming, charged, revealed, reveals, applauded, applauds, emphasized, emphasised, lists, bemoaned
      unveiled, signaled, likened, congratulated, voiced, lamented, hailed, hails, credited, outlined, rebuked
      downplayed, lambasted, assailed, deemed, dubbed, labeled, labelled, branded, quoted, quoting, requested
      demanded, demands, demanding, backed, supported, supports, voiced, warned, warning
      acknowledged, acknowledges, acknowledging, admitted, admits, admitting, claimed, claims, claiming, sees
      showed, shows, showing, finds, found, show, suggest, estimated, estimates, hopes, fears, feared, insisted
      offered, offering, ridiculed, derided, deplored, protested, envisioned, foresees, explained, explaining
      considers, pronounced, recounted, detailed, characterized, characterised, disputed, disputes, disputing
      contested, refuted, rebutted, vowed, reiterated, stated, asserted, asserting, alleged, alleging, argued
      commended, scolded, chided, berated, recommended, advocated, advocates, threatened, cautioned
      """),
    WordList(
      [.topicVerb],
      """
      called, calls, calling, call, referred, refers, referring, refer, pointed, points, pointing, point, talked
      talks, talking, spoke, speaks, warned, warns, warning, accused, accuses, accusing, boasted, boasts, complained
      complaining, complains, alluded, alluding, railed, lashed, commented, commenting, argued, arguing, argues
      hoping, hoped, apologized, apologised, asked, asking, objected, agreed
      testified, cautioned, joked, worried, vouched, denied, critical, supportive, skeptical, sceptical, wary
      """),
    WordList(
      [.reportNoun],
      """
      claim, claims, allegation, allegations, assertion, assertions, suggestion, suggestions, warning, warnings
      argument, arguments, accusation, accusations, complaint, complaints, concern, concerns, fear, fears, hope, hopes
      belief, beliefs, statement, statements, assurance, assurances, admission, announcement, conclusion, prediction
      predictions, promise, pledge, threat, threats, rumor, rumors, rumour, rumours, report, reports, contention
      notion, view, opinion, insistence, speculation, charge, charges, denial, denials, confidence, doubt, doubts
      declaration, acknowledgment, acknowledgement, perception, assumption, theory, impression, message, demand
      proof, evidence, indication, indications, signs, confirmation, revelation, revelations, finding, findings
      recommendation, hopeful, confident, convinced, concerned, worried, adamant, optimistic, doubtful, afraid
      sure
      """),
    WordList(
      [.intentNoun],
      """
      promise, promises, pledge, pledges, vow, vows, threat, threats, offer, proposal, proposals, plan, plans
      refusal, call, calls, demand, demands, intention, request, requests, desire, willingness, reluctance
      reluctant, unwilling, determined, commitment
      """),
  ]
}
