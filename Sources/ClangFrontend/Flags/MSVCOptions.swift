// Options of Microsoft's compiler as far as they have an equal in clang's own.

enum MSVCOptions {
  /// The same in clang's spelling, empty for what has no equal; nil if `argument` is no option of MSVC.
  static func translated(_ argument: String) -> [String]? {
    guard let sign = argument.first, sign == "/" || sign == "-" else { return nil }
    let option = argument.dropFirst()
    if let plain = plain[String(option)] { return plain }
    for (name, plain) in valued where option.hasPrefix(name) {
      let value = option.dropFirst(name.count)
      // An absolute path looks like an option: `/Users/…`.
      if name.count == 1, sign == "/", value.contains("/"), name != "I" { return [] }
      // Without a value here, it is the next argument, which stays behind the name.
      return value.isEmpty ? [plain] : plain == "-std" ? ["-std=" + value] : [plain, String(value)]
    }
    return sign == "/" ? [] : nil
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
