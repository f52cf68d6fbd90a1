// `fuzz SECONDS PATHS… [--seed N]`: analyses broken versions of real files until the time is over.
//
// A crash ends the process with a signal, a hang is for the caller's time limit; either way the file that was being
// analysed stands in `fuzz-case.swift` in the temporary folder, and the seed of each round was printed before it ran.

import FixtureKit
import Foundation
import Rules
import SourceText
import SwiftFrontend
import Workspace

var arguments = Array(CommandLine.arguments.dropFirst())
var seed: UInt64 = 1
if let position = arguments.firstIndex(of: "--seed"), position + 1 < arguments.count {
  seed = UInt64(arguments[position + 1]) ?? 1
  arguments.removeSubrange(position...position + 1)
}
guard let seconds = arguments.first.flatMap(Double.init), arguments.count > 1 else {
  print("usage: fuzz SECONDS PATHS… [--seed N]")
  exit(2)
}
let inputs = discover(InputQuery(paths: Array(arguments.dropFirst()), languages: [.swift])).inputs
guard !inputs.isEmpty else {
  print("no Swift files below these paths")
  exit(2)
}
let runner = FixtureRunner(
  rules: RuleRegistry.all, catalog: RuleCatalog.all, frontends: [SwiftFrontend()])
let place = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-case.swift")
let end = ContinuousClock.now + .seconds(seconds)
var rounds = 0
var slowest = (seed: seed, time: Duration.zero)
while ContinuousClock.now < end {
  var generator = SeededGenerator(seed: seed)
  let input = inputs[Int.random(in: 0..<inputs.count, using: &generator)]
  if let original = try? read(input) {
    let broken = Mutation.mutate(original, using: &generator)
    try? Data(broken).write(to: place)
    let start = ContinuousClock.now
    _ = runner.analyse(broken)
    let time = ContinuousClock.now - start
    if time > slowest.time { slowest = (seed, time) }
    rounds += 1
  }
  seed += 1
}
print("\(rounds) rounds, the slowest (seed \(slowest.seed)) took \(slowest.time)")
