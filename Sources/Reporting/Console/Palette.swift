// Colours of the console report, as ANSI sequences.

import Diagnostics

/// Paints pieces of text, or leaves them as they are.
struct Palette {
  let isOn: Bool

  /// What a piece of text is, which decides its colour.
  enum Role {
    case severity(Severity)
    case gutter, title, help, step
  }

  func paint(_ role: Role, _ text: String) -> String {
    isOn ? "\u{1B}[\(code(role))m\(text)\u{1B}[0m" : text
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .gutter, .step: "1;34"
    case .title: "1"
    case .help: "1;32"
    }
  }
}
