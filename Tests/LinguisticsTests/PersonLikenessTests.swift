import Linguistics
import Testing

@Suite("Likeness of names") struct PersonLikenessTests {
  /// Pairs of names, by how much they can be one person's.
  private static let alike: [PersonLikeness: [(String, String)]] = [
    .same: [
      ("Ana Marsh", "ANA MARSH"), ("Ana Marsh", "Ana B. Marsh"), ("Émile Duras", "Emile Duras"),
      ("President Volodymyr Zelensky", "Volodymyr Zelensky"), ("Gen. Boro Venn", "Boro Venn"),
      ("Boro Venn Jr.", "Boro Venn"), ("Hassan al-Tarn", "Hassan Tarn"), ("Kim Jong-un", "Kim Jong Un"),
      ("Ursula von der Leyen", "Ursula Von der Leyen"), ("Ben O’Hara", "Ben O'Hara"), ("Sana'a Haddad", "Sanaa Haddad"),
      ("John F. Kerry", "John Kerry"), ("Mohammed bin Salman", "Mohammed Salman"), ("Dr. Lena Voss", "Lena Voss"),
      ("Abdelfattah al-Sisi", "Abdel Fattah al-Sisi"), ("Abu Omar Tarn", "Abu-Omar Tarn"),
      ("Xi Jinping", "Xi Jin-ping"),
    ],
    .spelling: [
      ("Volodymyr Zelensky", "Volodymyr Zelenskyy"), ("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
      ("Volodymyr Zelenskyi", "Volodymyr Zelenski"), ("Muammar Gaddafi", "Moammar Qaddafi"),
      ("Mohammed Dahlan", "Muhammad Dahlan"), ("Abdullah Abdullah", "Abdallah Abdulla"),
      ("Abdel Fattah al-Sisi", "Abdul-Fattah el-Sissi"), ("Sergei Shoigu", "Sergey Shoygu"),
      ("Yevgeny Prigozhin", "Evgeny Prigozhin"), ("Antony Blinken", "Anthony Blinken"),
      ("Ali Khamenei", "Ali Khamenai"), ("Recep Tayyip Erdogan", "Recep Tayip Erdoğan"),
      ("Dmitry Medvedev", "Dmitriy Medvedyev"), ("Hussein Tarn", "Hossein Tarn"), ("Khaled Mashal", "Khalid Meshaal"),
      ("Benjamin Netanyahu", "Benjamin Netanyahou"), ("Philip Marsh", "Phillip Marsh"),
      ("Saddam Hussein", "Saddam Husain"),
      ("Mahmoud Abbas", "Mahmud Abbas"), ("Yusuf Daoud", "Youssef Dawood"), ("Ahmed Qurei", "Ahmad Kurei"),
    ],
    .form: [
      ("Joe Biden", "Joseph R. Biden"), ("Aleksandr Lukashenko", "Alexander Lukashenka"), ("E. Duras", "Emile Duras"),
      ("Volodymyr Zelensky", "Vladimir Zelensky"), ("Nicolás Maduro", "Nicolas Maduro Moros"),
      ("Oleksandr Syrskyi", "Aleksandr Syrsky"), ("Andriy Yermak", "Andrei Ermak"), ("Bill Marsh", "William Marsh"),
      ("Hillary Rodham Clinton", "Hillary Clinton"), ("Serhiy Haidai", "Sergei Gaidai Haidai"),
      ("Ana Salem", "Ana Salim"),
    ],
    .family: [
      ("Zelensky", "Volodymyr Zelenskyy"), ("President Zelensky", "Volodymyr Zelensky"),
      ("al-Sisi", "Abdel Fattah el-Sisi"),
      ("MARSH", "Ana Marsh"),
    ],
  ]

  private static let others: [(String, String)] = [
    ("Ana Marsh", "Ben Marsh"), ("Ana Marsh", "Ana Venn"), ("Hassan Tarn", "Hussein Tarn"), ("Omar Tarn", "Amer Tarn"),
    ("Jamal Tarn", "Jamil Tarn"), ("Karim Tarn", "Karima Tarn"), ("John B. Marsh", "John C. Marsh"),
    ("Aleksandr Venn", "Alexander Marsh"), ("Alexander Venn", "Alexandra Venn"), ("Marsh", "Marsh Venn"),
    ("Marsh", "Venn"), ("Kim Jong Un", "Kim Jong Il"), ("Bashar Assad", "Maher Assad"),
    ("George Marsh", "Gregory Marsh"),
    ("Mohammed", "Mohammed Dahlan"), ("Ana Marsh", "Anna-Lena Marsch-Venn"), ("Saad Hariri", "Bahaa Hariri"),
    ("Raul Castro", "Fidel Castro"), ("Jeb Bush", "George Bush"), ("Bill Clinton", "Hillary Clinton"),
    ("Ivan Petrov", "Ivan Petrovsky"), ("Li Wei", "Li Na"), ("Wang Yi", "Wang Li"), ("Al Gore", "Gore Vidal"),
    ("Ahmed Hassan Tarn", "Ahmed Karim Tarn"), ("Mary Venn", "Mark Venn"), ("Uday Hussein", "Qusay Hussein"),
  ]

  @Test(arguments: alike.keys.sorted()) func alikeNames(likeness: PersonLikeness) {
    for (one, other) in Self.alike[likeness] ?? [] {
      #expect(PersonName(one).likeness(to: PersonName(other)) == likeness, "\(one), \(other)")
      #expect(PersonName(other).likeness(to: PersonName(one)) == likeness, "\(other), \(one)")
      let shared = PersonName(one).commonKeys.intersection(PersonName(other).commonKeys)
      #expect(!shared.isEmpty, "\(one) and \(other) are never compared")
    }
  }

  @Test func namesOfTwo() {
    for (one, other) in Self.others {
      #expect(PersonName(one).likeness(to: PersonName(other)) == nil, "\(one), \(other)")
      #expect(PersonName(other).likeness(to: PersonName(one)) == nil, "\(other), \(one)")
    }
  }

  @Test func anyNameIsRead() {
    for name in ["", " ", "…", "-", "'", "Al", "Jr.", "Gen.", "President", "المصري", "李 伟", "\u{301}"] {
      let read = PersonName(name)
      #expect(read.likeness(to: PersonName("Ana Marsh")) == nil, "\(name)")
      #expect(read.words.isEmpty || read.family != nil)
    }
  }
}
