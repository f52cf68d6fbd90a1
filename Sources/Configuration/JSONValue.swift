// JSON with keys in a chosen order, so that printed schemas are stable and read well.

import SourceText

indirect enum JSONValue: Equatable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func == (a: JSONValue, b: JSONValue) -> Bool { a.printed() == b.printed() }

  /// Over several lines with two spaces a level.
  func printed() -> String {
    var json = JSONWriter()
    write(into: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(into json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .boolean(let flag): json.boolean(flag)
    case .list(let values):
      json.array { json in
        for value in values { value.write(into: &json) }
      }
    case .object(let pairs):
      json.object { json in
        for (key, value) in pairs {
          json.key(key)
          value.write(into: &json)
        }
      }
    }
  }
}
