// Headers that a build makes out of templates: `config.h` of `config.h.in`.
//
// Without the build they are missing, and with them nearly everything that a file includes. So what configure, CMake
// or Meson would write is guessed from the template: a header is there if the compiler finds it, functions of POSIX are, sizes
// are those of the target, and what else a project can be configured with is off. See `SystemFeatures`.
//
// Templates: those of autoheader (`#undef NAME` below a comment), `#cmakedefine`, `#cmakedefine01`, `#mesondefine`, and
// `@NAME@` or `${NAME}` anywhere in the text.

internal import Workspace

package enum HeaderTemplate {
  /// The name of the header that a template of this name is for; nil for what is no template of a header.
  package static func header(ofTemplate name: String) -> String? {
    var rest = name[...]
    while let suffix = [".in", ".cmake", ".meson"].first(where: { rest.hasSuffix($0) }) {
      rest = rest.dropLast(suffix.count)
    }
    if rest.count < name.count { return headerExtensions.contains(PathNames.fileExtension(String(rest))) ? String(rest) : nil }
    // `config.in.h`, `config.hin`
    if name.hasSuffix(".in.h") { return String(name.dropLast(5)) + ".h" }
    return name.hasSuffix(".hin") ? String(name.dropLast(2)) : nil
  }

  private static let headerExtensions: Set<Substring> = ["h", "hh", "hpp", "hxx"]

  /// The text of the header.
  package static func expanded(_ template: String) -> String {
    var comment = ""
    var result = ""
    for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.last == "\r" ? line.dropLast() : line
      if let directive = Directive(line) {
        result += directive.expanded(SystemFeatures.value(of: directive.name, comment: comment))
        comment = ""
      } else {
        comment = isComment(line, after: comment) ? comment + " " + line : ""
        result += replacingPlaceholders(in: line)
      }
      result += "\n"
    }
    return result
  }

  /// Whether a line belongs to the comment that tells what the next directive is about.
  private static func isComment(_ line: Substring, after comment: String) -> Bool {
    if line.hasPrefix("/*") || line.hasPrefix("//") { return true }
    return comment.contains("/*") && !comment.contains("*/")
  }

  // MARK: Directives

  /// A line that stands for a definition.
  private struct Directive {
    enum Keyword: Substring { case undef, cmakedefine, cmakedefine01, mesondefine }

    let keyword: Keyword
    let name: String
    let line: Substring

    init?(_ line: Substring) {
      let text = line.drop { $0 == " " || $0 == "\t" }
      guard text.first == "#" else { return nil }
      let words = text.dropFirst().split(maxSplits: 2) { $0 == " " || $0 == "\t" }
      guard words.count > 1, let keyword = Keyword(rawValue: words[0]) else { return nil }
      self.keyword = keyword
      name = String(words[1])
      self.line = line
    }

    func expanded(_ value: SystemFeatures.Value) -> String {
      switch value {
      case .text(let text): return "#define \(name) \(text)"
      case .header(let condition):
        let otherwise = keyword == .cmakedefine01 ? "#else\n#define \(name) 0\n" : ""
        return "#if \(condition)\n#define \(name) 1\n\(otherwise)#endif"
      case .unknown:
        switch keyword {
        case .undef: return String(line)
        case .cmakedefine01: return "#define \(name) 0"
        case .cmakedefine, .mesondefine: return ""
        }
      }
    }
  }

  // MARK: Placeholders

  private static func replacingPlaceholders(in line: Substring) -> String {
    guard line.contains("@") || line.contains("${") else { return String(line) }
    let isCondition = ["#if", "#elif"].contains { line.drop { $0 == " " }.hasPrefix($0) }
    var result = ""
    var rest = line
    var isQuoted = false
    while let character = rest.first {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, let (name, end) = placeholder(at: rest) {
        result += value(ofPlaceholder: name, isCondition: isCondition)
        rest = end
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// `@NAME@` or `${NAME}` at the beginning of a text, and what follows.
  private static func placeholder(at text: Substring) -> (name: String, rest: Substring)? {
    let opening = text.hasPrefix("@") ? 1 : text.hasPrefix("${") ? 2 : 0
    guard opening > 0 else { return nil }
    let inner = text.dropFirst(opening)
    let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    let rest = inner.dropFirst(name.count)
    guard !name.isEmpty, rest.first == (opening == 1 ? "@" : "}") else { return nil }
    return (String(name), rest.dropFirst())
  }

  private static func value(ofPlaceholder name: String, isCondition: Bool) -> String {
    // `HAVE_X_01` is how some name the number beside the definition.
    let plain = name.hasSuffix("_01") ? String(name.dropLast(3)) : name
    switch SystemFeatures.value(of: plain.uppercased(), comment: "") {
    case .text(let text): return text
    case .header(let condition) where isCondition: return "(\(condition))"
    default: return name.lowercased().hasSuffix("inline") ? "inline" : "0"
    }
  }
}
