// The order of work: read, select, merge, collapse, then print the probe or the model.

import Foundation

/// Makes the files of all selected models.
struct Generator {
  let selection: Selection
  /// The folder of printed interfaces and layouts.
  let interfaces: String
  let output: String

  /// Runs one command for the named models, or for all.
  func run(_ command: String, only names: [String]) throws {
    for (name, model) in selection.models.sorted(by: { $0.key < $1.key }) {
      guard names.isEmpty || names.contains(name) else { continue }
      guard let declarations = try declarations(of: model) else { continue }
      let text =
        command == "probe"
        ? layoutProbe(declarations, modules: model.modules)
        : try written(declarations, model, name)
      let file = command == "probe" ? "\(name).probe.swift" : "\(name).swiftdecl"
      try text.write(toFile: "\(output)/\(file)", atomically: true, encoding: .utf8)
    }
  }

  /// The model's declarations; nil if an interface is missing.
  private func declarations(of model: ModelSelection) throws -> [Declaration]? {
    guard let all = try read(model.modules), let others = try read(model.minus ?? []) else { return nil }
    let foreign = Set(others)
    let own = hoisted(all.filter { !foreign.contains($0) }, names: model.hoisted ?? [])
    let selector = Selector(selection.exclusions(of: model), onlyTypes: model.onlyTypes, declarations: own)
    let merged = mergedExtensions(selector.select(own) + extra(model))
    let short = collapsed(merged, types: model.collapsed ?? []).map { $0.withShortNames() }
    return withoutRepetitions(short)
  }

  /// The declarations of modules; nil if one was not printed.
  private func read(_ modules: [String]) throws -> [Declaration]? {
    var all: [Declaration] = []
    for module in modules {
      guard let text = try contents("\(module).txt") else { return nil }
      var reader = InterfaceReader(text: text)
      all += reader.declarations().filter { $0.keyword != "import" }
    }
    return all
  }

  private func extra(_ model: ModelSelection) -> [Declaration] {
    var reader = InterfaceReader(text: (model.extra ?? []).joined(separator: "\n"), keepsHidden: true)
    return reader.declarations()
  }

  private func written(
    _ declarations: [Declaration], _ model: ModelSelection, _ name: String
  ) throws -> String {
    let layouts = try contents("\(name).layout").map(readLayouts) ?? [:]
    return ModelWriter(layouts: layouts, module: name).text(declarations, reexports: model.reexports ?? [])
  }

  private func contents(_ file: String) throws -> String? {
    let path = "\(interfaces)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}
