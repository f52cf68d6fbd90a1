// JSON with keys in a chosen order, so that printed schemas are stable and read well.

indirect enum JSONValue: Equatable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func == (a: JSONValue, b: JSONValue) -> Bool { a.printed() == b.printed() }

  /// Over several lines with two spaces a level.
  func printed(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return JSONValue.quoted(text)
    case .integer(let number): return String(number)
    case .boolean(let flag): return String(flag)
    case .list(let values):
      if values.isEmpty { return "[]" }
      let lines = values.map { inner + $0.printed(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let pairs):
      if pairs.isEmpty { return "{}" }
      let lines = pairs.map { inner + JSONValue.quoted($0.key) + ": " + $0.value.printed(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// A JSON string, which is a double-quoted scalar of YAML as well.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
