// Runs the fixtures of rules and prints what differs: the fast loop of whoever writes a rule.
//
//     check-fixtures [--root PROJECT] [RULE…]
//
// Exits with 1 if any case fails, with 2 if there is no case to run.

import ClangFrontend
import FixtureKit
import Foundation
import Rules
import SwiftFrontend

var root = "."
var wanted: Set<String> = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  if argument == "--root", let folder = arguments.popFirst() {
    root = folder
  } else {
    wanted.insert(argument)
  }
}

let runner = FixtureRunner(rules: RuleRegistry.all, catalog: RuleCatalog.all, frontends: [SwiftFrontend()]) { folder in
  var options = ClangFrontend.Options(root: folder)
  options.isIsolated = false
  return [ClangFrontend(options) { ProcessInfo.processInfo.environment[$0] }]
}
let fixtures = Fixture.all(in: root + "/rules", rules: wanted)
guard !fixtures.isEmpty else {
  FileHandle.standardError.write(Data("check-fixtures: no fixtures found\n".utf8))
  exit(2)
}

var failed = 0
for (rule, cases) in Dictionary(grouping: fixtures, by: \.rule).sorted(by: { $0.key < $1.key }) {
  guard cases.allSatisfy(runner.canRun) else {
    print("\(rule): not implemented (\(cases.count) cases)")
    continue
  }
  let outcomes = cases.map(runner.run)
  let bad = outcomes.filter { !$0.passes }
  failed += bad.count
  print("\(rule): \(outcomes.count - bad.count) of \(outcomes.count) cases pass")
  for outcome in bad {
    print("  \(outcome.fixture.name)")
    for line in outcome.differences { print("    \(line)") }
  }
}
exit(failed == 0 ? 0 : 1)
