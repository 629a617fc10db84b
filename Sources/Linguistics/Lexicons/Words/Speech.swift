extension WordList {
  /// Who speaks, and with what verb.
  static let speech: [WordList] = [
    WordList(
      [.reportingVerb],
      """
      said, says, say, saying, told, tells, tell, telling, added, adds, adding, explained, explains, explaining
      stated, states, stating, declared, declares, declaring, announced, announces, announcing, insisted, insists
      insisting, warned, warns, warning, argued, argues, arguing, asserted, asserts, asserting, claimed, claims
      claiming, commented, comments, commenting, noted, notes, noting, remarked, remarks, remarking, replied, replies
      replying, responded, responds, responding, recalled, recalls, recalling, stressed, stresses, stressing
      emphasized, emphasised, emphasizes, emphasizing, testified, testifies, quipped, quips, joked, jokes, joking
      quoted, asked, asks, asking, wondered, wonders, admitted, admits, admitting, acknowledged, acknowledges
      acknowledging, conceded, concedes, conceding, confirmed, confirms, confirming, denied, denies, denying
      complained, complains, complaining, contended, contends, contending, concluded, concludes, concluding, continued
      continues, continuing, tweeted, tweets, tweeting, wrote, writes, writing, reported, reports, reporting
      reiterated, reiterates, reiterating, predicted, predicts, predicting, promised, promises, vowed, vows, vowing
      pledged, pledges, urged, urges, urging, maintained, maintains, maintaining, alleged, alleges, alleging, accused
      observed, observes, observing, affirmed, affirms, affirming, cautioned, cautions, cautioning, charged, boasted
      boasts, lamented, laments, mused, muses, opined, opines, pleaded, pronounced, proclaimed, proclaims, proclaiming
      repeated, repeats, repeating, retorted, revealed, reveals, revealing, shouted, shouts, shouting, chanted
      chanting, cried, yelled, yelling, screamed, whispered, indicated, indicates, indicating, suggested, suggests
      suggesting, disclosed, discloses, disclosing, blasted, fired, tweet, posted, read, reads, reading, called, calls
      calling, described, describes, describing, dubbed, labeled, labelled, deemed, criticized, criticised, dismissed
      pointed, estimated, estimates, speculated, believes, believed, thinks, hopes, hoped, fears, feared, praised
      counters, countered, chimed, exclaimed, interjected, interrupted, elaborated, agreed, agrees, demanded, demands
      advised, advises, assured, assures, reminded, reminds, informed, mentioned, mentions, recounted, recounts
      reasoned, thundered
      """),
    WordList(
      [.weakReportingVerb],
      """
      read, reads, reading, called, calls, calling, described, describes, describing, dubbed, labeled, labelled
      deemed, fired, charged, blasted, pointed, criticized, criticised, dismissed, continued, continues, continuing
      posted, demanded, demands, promised, pledged, urged, maintained, promises, pledges, urges, maintains, accused
      praised, believes, believed, thinks, hopes, hoped, fears, feared, tell, say, states, claims, comments, notes
      reports, estimates, quoted, observed, observes, agreed, agrees, indicated, indicates, suggested, suggests
      revealed, advised, informed, interrupted, concluded, recalled, denied, asked, repeated
      """),
    WordList(
      [.speakerNoun],
      """
      official, officials, spokesman, spokeswoman, spokesperson, spokesmen, source, sources, statement, report
      reports, communique, military, army, police, government, ministry, authorities, witnesses, witness, residents
      resident, commander, commanders, aide, aides, analyst, analysts, expert, experts, diplomats, diplomat, general
      president, minister, leader, leaders, activists, activist, medics, doctors, hospital, agency, council, group
      campaign, lawyer, lawyers, prosecutors, prosecutor, investigators, researchers, document, documents, letter
      poll, study, survey, survivors, rebels, militants, guerrillas, soldiers, soldier, monitors, observatory
      """),
  ]
}
