// How much text a measurement is about.

import Workspace

enum Sizes {
  /// The bytes of all Swift files below the paths, in millions.
  static func megabytes(_ paths: [String]) -> Double {
    let inputs = discover(InputQuery(paths: paths, languages: [.swift])).inputs
    var bytes = 0
    for input in inputs { bytes += (try? read(input))?.count ?? 0 }
    return Double(bytes) / 1_000_000
  }
}
