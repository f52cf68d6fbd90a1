// Options of Microsoft's compiler as far as they have an equal in clang's own.

enum MSVCOptions {
  /// `argument` in clang's spelling, empty for what has no equal; nil if it is no option of MSVC. Takes its
  /// value off `rest` where that is an argument of its own.
  static func translated(_ argument: String, _ rest: inout ArraySlice<String>) -> [String]? {
    guard let sign = argument.first, sign == "/" || sign == "-" else { return nil }
    let option = argument.dropFirst()
    if let plain = plain[String(option)] { return plain }
    guard let (name, plain) = valued.first(where: { option.hasPrefix($0.name) }) else {
      return sign == "/" ? [] : nil
    }
    let joined = option.dropFirst(name.count)
    // An absolute path looks like an option: `/Users/…`.
    if name.count == 1, sign == "/", joined.contains("/"), name != "I" { return [] }
    guard let value = joined.isEmpty ? rest.popFirst() : String(joined) else { return [] }
    return plain == "-std" ? ["-std=" + value] : [plain, value]
  }

  private static let plain: [String: [String]] = [
    "TP": ["-x", "c++"], "TC": ["-x", "c"], "J": ["-funsigned-char"], "GR-": ["-fno-rtti"], "GR": ["-frtti"],
    "EHsc": ["-fexceptions"], "EHa": ["-fexceptions"], "Zc:char8_t": ["-fchar8_t"], "Zc:char8_t-": ["-fno-char8_t"],
  ]

  /// Longer names stand before their beginnings.
  private static let valued: [(name: String, plain: String)] = [
    ("external:I", "-isystem"), ("imsvc", "-isystem"), ("std:", "-std"), ("FI", "-include"), ("I", "-I"), ("D", "-D"),
    ("U", "-U"),
  ]
}
