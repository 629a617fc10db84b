extension WordList {
  /// Words that bind others and are never names.
  static let grammar: [WordList] = [
    WordList([.functionWord, .article], "the, a, an"),
    WordList([.functionWord, .personPronoun, .masculine], "he"),
    WordList([.functionWord, .personPronoun, .feminine], "she"),
    WordList([.functionWord, .personPronoun], "they, i, we, who"),
    WordList([.functionWord, .masculine], "him, his, himself"),
    WordList([.functionWord, .feminine], "her, hers, herself"),
    WordList(
      [.functionWord],
      """
      you, it, me, us, them, my, your, its, our, their, mine, yours, ours, theirs, myself, yourself, itself, ourselves
      themselves, this, that, these, those, which, what, whom, whose, whoever, whatever, there, here, then, thus, and
      or, but, nor, so, yet, if, because, although, though, while, whereas, unless, until, since, when, whenever
      where, wherever, why, how, as, than, whether, not, no, none, neither, either, both, all, any, some, each, every
      many, much, more, most, few, fewer, less, least, several, such, same, other, others, another, own, only, just
      even, also, too, very, again, ever, never, always, often, once, now, still, already, soon, later, earlier
      perhaps, maybe, however, meanwhile, moreover, furthermore, nevertheless, nonetheless, therefore, instead
      otherwise, besides, yes, oh, well, please, let, let's, it's, i'm, i've, i'd, i'll, we're, we've, we'll, we'd
      they're, they've, he's, she's, that's, there's, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, can't
      cannot, couldn't, won't, wouldn't, shouldn't, hasn't, haven't, hadn't, what's, here's, who's, you're, you've
      you'll, they'll, he'll, she'll, he'd, she'd, they'd, it'll, ain't, nobody, nothing, everyone, everybody
      everything, someone, somebody, something, anyone, anybody, anything, 's, etc, via, per, vs, amid, despite
      except, plus, versus
      """),
    WordList(
      [.functionWord, .auxiliary],
      """
      is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, doing, done, will, would, shall
      should, can, could, may, might, must
      """),
    WordList(
      [.functionWord, .preposition, .locative],
      """
      in, at, near, from, to, into, around, outside, inside, across, throughout, toward, towards, through, over
      within
      """),
    WordList(
      [.functionWord, .preposition],
      """
      of, on, by, for, with, about, against, between, among, during, before, after, above, below, under, behind
      beyond, along, off, onto, upon, up, down, out, without, like, unlike, according, following, including, regarding
      concerning, beside, beneath, past, till, amongst
      """),
    WordList(
      [.sentenceOpener],
      """
      the, a, an, he, she, it, they, we, but, and, this, these, those, that, there, however, meanwhile, in, on, at
      after, before, when, while, although, though, if, as, for, from, his, her, their, its, our, some, many, most
      both, also, another, since, until, by, with, what, who, why, how, i, you, last, earlier, later, officials, one
      two, no, not, so
      """),
    WordList(
      [.nameParticle],
      """
      al, el, bin, ibn, ben, bint, abu, abd, ul, ur, van, von, der, den, de, del, della, di, da, dos, das, du, la, le
      las, los, ter, ten, y, e, ag, ould, arap, zu, af, av, st, san, santa, mac, umm
      """),
    WordList([.nameSuffix], "jr, sr, ii, iii, iv, esq, phd"),
    WordList(
      [.abbreviation],
      """
      mr, mrs, ms, dr, prof, rev, hon, gen, lt, col, maj, capt, sgt, cpl, pvt, adm, cmdr, brig, gov, sen, rep, reps
      sens, supt, insp, det, dep, asst, msgr, fr, sr, jr, st, ste, mt, ft, inc, corp, co, ltd, llc, bros, vs, etc, jan
      feb, aug, sept, oct, nov, dec, approx, dept, assn, ave, blvd, rd, hwy, ph.d, esq, messrs, mme, mlle, pres, sec
      amb, atty, gens, cols, e.g, i.e, a.m, p.m, u.s, u.n, u.k, e.u, d.c, calif, fla, ariz, colo, conn, mich, minn
      tenn, tex, okla, penn, va, ga, ky, kan, neb, nev, wis, wyo, sask, ont, que
      """),
    WordList(
      [.numberWord],
      """
      zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen
      sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred
      hundreds, thousand, thousands, million, millions, billion, billions, trillion, dozen, dozens, scores, half
      twenty-five, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
      """),
  ]
}
