// `fuzz SECONDS PATHS… [--seed N]`: analyses broken versions of real files until the time is over.
//
// A crash ends the process with a signal, a hang is for the caller's time limit; either way the file that was being
// analysed stands in the folder `escapelint-fuzz` in the temporary folder, and the seed of each round was printed before it
// ran. C and C++ are parsed by worker processes, as in a run: a parser that crashes is counted, and no failure.

import ClangFrontend
import Diagnostics
import FixtureKit
import Foundation
import Rules
import SourceText
import SwiftFrontend
import Workspace

var arguments = Array(CommandLine.arguments.dropFirst())
// This program serves as its own worker process.
if let command = ClangCommand(arguments) { _ = command.run() }
var seed: UInt64 = 1
if let position = arguments.firstIndex(of: "--seed"), position + 1 < arguments.count {
  seed = UInt64(arguments[position + 1]) ?? 1
  arguments.removeSubrange(position...position + 1)
}
guard let seconds = arguments.first.flatMap(Double.init), arguments.count > 1 else {
  print("usage: fuzz SECONDS PATHS… [--seed N]")
  exit(2)
}
let inputs = discover(InputQuery(paths: Array(arguments.dropFirst()), languages: [.swift, .c, .cpp])).inputs
let languages = Set(inputs.map(\.language)).sorted { $0.rawValue < $1.rawValue }
guard !inputs.isEmpty else {
  print("no source files below these paths")
  exit(2)
}
let place = FileManager.default.temporaryDirectory.appendingPathComponent("escapelint-fuzz")
try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
let folder = FileSystem.realPath(place.path) ?? place.path
let runner = FixtureRunner(
  rules: RuleRegistry.all, catalog: RuleCatalog.all, frontends: [SwiftFrontend()],
  units: { folder in
    [ClangFrontend(ClangFrontend.Options(root: folder)) { ProcessInfo.processInfo.environment[$0] }]
  })
let end = ContinuousClock.now + .seconds(seconds)
var rounds = 0
var crashes = 0
var slowest = (seed: seed, time: Duration.zero)
while ContinuousClock.now < end {
  var generator = SeededGenerator(seed: seed)
  // Each language in turn, whatever the number of its files.
  let language = languages[rounds % languages.count]
  let candidates = inputs.filter { $0.language == language }
  let input = candidates[Int.random(in: 0..<candidates.count, using: &generator)]
  if let original = try? read(input) {
    let broken = Mutation.mutate(original, using: &generator)
    let name = "case." + PathNames.fileExtension(input.path)
    try? Data(broken).write(to: URL(fileURLWithPath: folder + "/" + name))
    let start = ContinuousClock.now
    let notes = runner.analyse(broken, language, file: name, in: folder)
    if notes.contains(where: { $0.message.contains("crashed") || $0.message.contains("too long") }) {
      crashes += 1
      print("seed \(seed): the parser crashed or hung on \(input.displayPath)")
    }
    let time = ContinuousClock.now - start
    if time > slowest.time { slowest = (seed, time) }
    rounds += 1
  }
  seed += 1
}
print("\(rounds) rounds, the slowest (seed \(slowest.seed)) took \(slowest.time); \(crashes) crashes of parsers")
