// Makes the library models of Swift modules from the compiler's printed interfaces.
//
//   generate-models probe SELECTION INTERFACES OUTPUT [MODEL...]     OUTPUT/MODEL.probe.swift
//   generate-models write SELECTION INTERFACES OUTPUT [MODEL...]     OUTPUT/MODEL.swiftdecl
//
// INTERFACES holds MODULE.txt (a printed interface) and MODEL.layout (what the probe printed). A model
// whose modules were not all printed is passed over.

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 4, ["probe", "write"].contains(arguments[0]) else {
  print("usage: generate-models probe|write SELECTION INTERFACES OUTPUT [MODEL...]")
  exit(2)
}
do {
  let generator = Generator(
    selection: try Selection(path: arguments[1]), interfaces: arguments[2], output: arguments[3])
  try generator.run(arguments[0], only: Array(arguments.dropFirst(4)))
} catch {
  print("generate-models: \(error)")
  exit(1)
}
