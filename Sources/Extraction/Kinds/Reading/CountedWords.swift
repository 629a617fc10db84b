extension FactWordRow {
  /// What is counted, and what was done to it; the kind is what that says of the figure.
  static let counted: [FactWordRow] = [
    Self(
      .effect, "killed killing kills kill murdered slain assassinated executed massacred",
      kind: .killed),
    Self([.effect, .noun], "dead deaths fatalities death fatality bodies corpses", kind: .killed),
    Self(.effect, "wounded wounding wounds injured injuring injures hurt maimed", kind: .wounded),
    Self(.noun, "injuries", kind: .wounded),
    // The dead and the wounded together.
    Self(.noun, "casualties casualty", kind: .people),
    // Those that take no object stand behind the counted noun without a form of "be".
    Self([.effect, .auxiliary], "died dying dies", kind: .killed),
    Self([.effect, .auxiliary], "disappeared vanished", kind: .missing),
    Self([.effect, .auxiliary], "fled", kind: .displaced),
    Self(.noun, "murders killings assassinations executions", kind: .killed),
    Self(.noun, "arrests abductions kidnappings", kind: .detained),
    Self(.effect, "missing", kind: .missing),
    Self(.effect, "displaced displacing uprooted homeless evacuated evacuating", kind: .displaced),
    Self(.noun, "refugees refugee evacuees", kind: .displaced),
    Self(
      .effect,
      """
      arrested arresting arrests detained detaining detains captured capturing captures jailed imprisoned kidnapped \
      kidnapping abducted abducting seized seizing
      """, kind: .detained),
    Self(.noun, "detainees detainee prisoners prisoner hostages hostage captives captive", kind: .detained),
    Self(
      .noun,
      """
      troops troop soldiers soldier forces personnel marines marine servicemen serviceman paratroopers reservists \
      peacekeepers peacekeeper conscripts recruits
      """, kind: .troops),
    Self(
      .noun,
      """
      fighters fighter militants militant rebels rebel guerrillas guerrilla guerrillas gunmen gunman insurgents \
      insurgent terrorists terrorist jihadists jihadist extremists extremist militiamen militiaman subversives subversive \
      mercenaries mercenary attackers attacker assailants bombers
      """, kind: .fighters),
    Self(
      .noun,
      """
      strikes strike airstrikes airstrike raids raid sorties sortie bombings bombing bombardments missiles missile \
      rockets rocket shells shell drones attacks attack
      """, kind: .strikes),
    Self(.noun, "aid parcels rations flour supplies medicine medicines wheat grain blankets tents", kind: .aid),
    Self(
      .noun,
      """
      people person persons civilians civilian men man women woman children child boys boy girls girl villagers villager \
      peasants peasant residents resident students student workers worker journalists journalist reporters officials \
      official officers officer police policemen policeman passengers passenger families family protesters protester \
      demonstrators demonstrator victims victim survivors inhabitants nationals citizens citizen others priests priest \
      nuns doctors nurses teachers farmers judges leaders members member employees refugees guards guard youths \
      bystanders adults men boys teenagers palestinians israelis americans muslims lawyers firefighters tourists \
      patients migrants supporters activists mourners worshippers jesuits sailors pilots drivers delegates
      """, kind: .people),
    Self(
      .noun,
      """
      tanks vehicles trucks cars houses homes buildings villages towns countries nations states planes aircraft \
      helicopters ships weapons rifles guns bombs mines bullets schools hospitals bridges checkpoints positions \
      battalions brigades companies groups seats votes jobs cases incidents times points games
      """, kind: .other),
    Self(
      .plural, "people men women children police troops personnel aircraft dead servicemen policemen gunmen militiamen"),
    Self(.noun, "tank vehicle truck car house building village town bridge bomb mine rifle weapon", kind: .other),
  ]
}
