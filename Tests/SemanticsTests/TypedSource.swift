// One Swift source, typed beside the declarations of the real library models.

import FrontendKit
import LibraryModels
import NeutralAST
import Semantics
import SourceText
import SwiftFrontend

/// A typed source text and questions to it.
struct TypedSource {
  let program: Program
  let types: TypeContext
  let typed: TypedFile
  private let tree: Tree
  private let text: String

  init(_ text: String) {
    let interner = Interner()
    var cache = NameCache(interner)
    var modules: [String: ModuleID] = [:]
    func number(_ module: String) -> ModuleID {
      if let known = modules[module] { return known }
      let number = ModuleID(raw: UInt32(modules.count))
      modules[module] = number
      return number
    }
    func file(_ name: String, _ text: String, _ index: Int, isModel: Bool) -> ProgramFile {
      let source = SourceFile(
        id: FileID(raw: UInt32(index)), path: name, language: .swift, bytes: Array(text.utf8))
      let lowered = SwiftFrontend().lower(source, names: &cache)
      return ProgramFile(
        source: source, tree: lowered.tree, module: number(name),
        imports: (lowered.imports + Self.libraries).map(number), isLibrary: isModel, isModel: isModel)
    }
    var files = [file("Main", text, 0, isModel: false)]
    for library in Self.libraries {
      let model = ModelTexts.files.first { $0.path == "swift/\(library).swiftdecl" }
      files.append(file(library, model?.text ?? "", files.count, isModel: true))
    }
    program = Program(files: files, names: interner.snapshot())
    types = TypeContext(program)
    typed = Typer.type(FileID(raw: 0), in: types)
    tree = files[0].tree
    self.text = text
  }

  private static let libraries = ["Swift", "_Concurrency", "Foundation"]

  /// The type of the local variable or constant `name`, as one would write it; nil if there is none.
  func type(of name: String) -> String? {
    local(name).map { types.description(of: typed[$0].type) }
  }

  /// The last local of this name.
  func local(_ name: String) -> LocalID? {
    typed.locals.indices.last { program.names[typed.locals[$0].name] == name }.map { LocalID(raw: UInt32($0)) }
  }

  /// The function that the call written `call` reaches, as `name(label:)`; nil where it is not known.
  func callee(of call: String) -> String? {
    for index in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      guard written(tree.range(id)) == call, case .symbol(let symbol) = typed.reference(id) else { continue }
      return types.signature(of: symbol).parameters.reduce(into: program.names[program.symbols[symbol].name] + "(") {
        $0 += types.description(of: $1.type) + ";"
      } + ")"
    }
    return nil
  }

  /// The names that each closure captures, in order of the closures.
  var captures: [[String]] {
    typed.closures.filter { !$0.expression.isNone }.map { closure in
      closure.captures.map { program.names[typed[$0.local].name] }
    }
  }

  /// `expression: From -> To` for each conversion.
  var conversions: [String] {
    typed.conversions.map {
      "\(written(tree.range($0.expression))): \(types.description(of: $0.from)) -> \(types.description(of: $0.to))"
    }
  }

  /// The layout of the type of local `name`.
  func layout(of name: String) -> Layout? {
    local(name).flatMap { types.layout(of: typed[$0].type) }
  }

  private func written(_ range: ByteRange) -> String {
    String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
