import Linguistics

/// Names of the same thing that no rule could join.
enum Aliases {
  /// The hash of the name that a name shares with others, whatever its case and white space; nil where
  /// it has no other, as no name beyond ASCII has.
  static func canonical(_ name: ArraySlice<UInt8>) -> UInt64? { hash(name).flatMap { canonical[$0] } }

  private static let canonical: [UInt64: UInt64] = {
    var canonical: [UInt64: UInt64] = [:]
    for group in groups {
      let names = group.split(separator: ",").compactMap { hash(Array($0.utf8.drop { $0 == 0x20 })[...]) }
      for name in names { canonical[name] = names[0] }
    }
    return canonical
  }()

  /// Every full stop counts, other than in the hash of a word: `U.S.` is no `us`.
  private static func hash(_ name: ArraySlice<UInt8>) -> UInt64? {
    var hash = WordHash()
    var previous: UInt8 = 0
    for byte in name {
      guard byte < 0x80 else { return nil }
      let byte = byte > 0x20 ? byte : 0x20
      if byte != 0x20 || previous != 0x20 { hash.add(byte, after: previous) }
      previous = byte
    }
    return hash.value
  }

  private static let groups = """
    united states, us, u.s., usa, u.s.a., united states of america
    united kingdom, uk, u.k., britain, great britain
    united arab emirates, uae
    democratic republic of congo, democratic republic of the congo, drc, dr congo, d.r.c.
    soviet union, ussr, u.s.s.r.
    united nations, un, u.n.
    european union, eu, e.u.
    islamic state, islamic state group, is, isis, isil, daesh, isis group, is group
    al-qaida, al-qaeda, al qaeda, al qaida, qaeda, qaida
    hezbollah, hizbollah, hizbullah
    taliban, taleban
    boko haram
    al-shabab, al-shabaab, al shabaab, shebab
    north atlantic treaty organization, nato
    organization of american states, oas
    international monetary fund, imf
    world health organization, who
    international committee of the red cross, icrc
    international atomic energy agency, iaea
    human rights watch, hrw
    associated press, ap, the associated press
    agence france-presse, afp
    new york times, the new york times
    washington post, the washington post
    wall street journal, the wall street journal
    federal bureau of investigation, fbi, f.b.i.
    central intelligence agency, cia, c.i.a.
    white house, the white house
    us army, u.s. army
    us air force, u.s. air force
    us navy, u.s. navy
    kurdistan workers' party, pkk
    people's protection units, ypg
    syrian democratic forces, sdf
    rapid support forces, rsf
    revolutionary armed forces of colombia, farc
    farabundo marti national liberation front, fmln
    national liberation army, eln
    guatemalan national revolutionary unity, urng
    palestine liberation organization, plo
    irish republican army, ira
    lord's resistance army, lra
    tigray people's liberation front, tplf
    kyiv, kiev
    """.split(separator: "\n")
}
