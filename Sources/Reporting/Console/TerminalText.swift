// How wide text is on a terminal, and what of it may be shown there.
//
// Widths are those of monospaced terminals: two columns for East Asian wide characters and emoji, none for
// marks that combine with what stands before them. Characters that would act on the terminal or reorder the
// text (escape sequences, direction overrides) are shown as U+FFFD, so that a source file cannot forge a
// report.

/// Measures and cleans text for the terminal.
enum TerminalText {
  /// `text` with characters that act on the terminal replaced.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(acts(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// The columns that `character` takes.
  static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x7F { return isKeycap(character) ? 2 : 1 }
    if isWide(first) || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    return isZeroWidth(first) ? 0 : 1
  }

  private static func isKeycap(_ character: Character) -> Bool {
    character.utf8.count > 1 && character.unicodeScalars.contains("\u{20E3}")
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
