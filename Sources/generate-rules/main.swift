// Brings the files that are generated from `rules` up to date.
//
//     generate-rules [--check] [--root DIRECTORY]
//
// With `--check` it writes nothing and exits with 1 if a generated file is out of date. Errors exit with 2.

import Foundation
import RuleManifest

var root = "."
var checksOnly = false
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--check": checksOnly = true
  case "--root" where !arguments.isEmpty: root = arguments.removeFirst()
  default: fail("usage: generate-rules [--check] [--root DIRECTORY]")
  }
}

do throws(ManifestError) {
  let generated = try GeneratedFiles(root: root)
  if checksOnly {
    let paths = generated.outOfDate()
    for path in paths { print("\(path) is out of date; run 'swift run generate-rules'") }
    exit(paths.isEmpty ? 0 : 1)
  }
  for path in try generated.write() { print(path) }
} catch {
  fail(error.description)
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("generate-rules: \(message)\n".utf8))
  exit(2)
}
