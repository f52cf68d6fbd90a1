// `benchmark PATHS…`: floor, escapelint and `swift format lint` side by side, in one go.
//
// `benchmark --units [--no-tidy] PATHS…`: escapelint, `clang -fsyntax-only` and clang-tidy on C and C++ (see `Units.swift`).
//
// Machines are noisy, so the numbers to read are the ratios. `benchmark --floor PATHS…` does the floor's work once and is
// what the comparison starts as a process of its own. Everything is started from the folder that is measured.

import Foundation

func main() {
  var arguments = Array(CommandLine.arguments.dropFirst())
  if let first = arguments.first, first.hasPrefix("--floor") {
    let (files, nodes) = Floor.run(Array(arguments.dropFirst()), analysedOnly: first == "--floor-analysed")
    print("\(files) files, \(nodes) nodes")
    return
  }
  if arguments.first == "--units" { return measureUnits(Array(arguments.dropFirst())) }
  let skipsFormat = arguments.first == "--no-format"
  if skipsFormat { arguments.removeFirst() }
  guard !arguments.isEmpty else {
    print("usage: benchmark [--no-format] PATHS…           Swift; each path on its own, then all together")
    print("       benchmark --units [--no-tidy] FOLDERS…   C and C++")
    exit(2)
  }
  let groups = arguments.map { [$0] } + (arguments.count > 1 ? [arguments] : [])
  print(
    tableRow("input", "MB", "floor s", "analysed", "run s", "× floor", "× analysed", "-j 2 wall/CPU", "MiB", "format s", "× run", "CPU s/MB"))
  for paths in groups { print(measure(paths, skipsFormat: skipsFormat)) }
}

func measureUnits(_ arguments: [String]) {
  let skipsTidy = arguments.first == "--no-tidy"
  print(tableRow("input", "units", "lines", "clang s", "run s", "× clang", "clang-tidy s", "× run", "MiB"))
  for path in arguments.dropFirst(skipsTidy ? 1 : 0) {
    print(UnitBenchmark(path).row(linter, skipsTidy: skipsTidy))
  }
}

/// The program to measure stands beside this one.
let linter = (CommandLine.arguments[0] as NSString).deletingLastPathComponent + "/escapelint"

func measure(_ paths: [String], skipsFormat: Bool) -> String {
  let own = CommandLine.arguments[0]
  let size = Sizes.megabytes(paths)
  guard let floor = Measurement.median(of: 5, [own, "--floor"] + paths),
    let analysed = Measurement.median(of: 5, [own, "--floor-analysed"] + paths),
    let run = Measurement.median(of: 5, [linter, "check", "-j", "1"] + paths),
    let wide = Measurement.median(of: 5, [linter, "check", "-j", "2"] + paths)
  else { return "cannot start \(linter): build it first with `swift build -c release`" }
  let format = skipsFormat ? nil : Measurement.median(of: 1, ["swift", "format", "lint", "-r"] + paths)
  let name = paths.count > 1 ? "all" : (paths[0] as NSString).lastPathComponent
  return tableRow(
    name, two(size), two(floor.cpu), two(analysed.cpu), two(run.cpu), two(run.cpu / floor.cpu),
    two(run.cpu / analysed.cpu), two(wide.wall / wide.cpu),
    two(max(run.memory, wide.memory)), format.map { two($0.cpu) } ?? "-",
    format.map { two($0.cpu / run.cpu) } ?? "-", (run.cpu / size).formatted(.number.precision(.fractionLength(3))))
}

func two(_ value: Double) -> String { String(format: "%.2f", value) }

func tableRow(_ cells: String...) -> String { "| " + cells.joined(separator: " | ") + " |" }

main()
