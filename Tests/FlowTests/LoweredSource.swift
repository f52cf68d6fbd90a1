// A Swift source lowered, typed and turned into flow graphs, with a small library beside it.

import Flow
import FrontendKit
import NeutralAST
import Semantics
import SourceText
import SwiftFrontend

/// The flow graphs of one source text.
struct LoweredSource {
  let file: ProgramFile
  let typed: TypedFile
  let program: Program
  let graphs: FlowFile

  init(_ text: String) {
    let interner = Interner()
    var cache = NameCache(interner)
    let library = Self.file(Self.library, 0, isModel: true, &cache)
    file = Self.file(text, 1, isModel: false, &cache)
    program = Program(files: [library, file], names: interner.snapshot())
    let types = TypeContext(program)
    typed = Typer.type(FileID(raw: 1), in: types)
    graphs = FlowBuilder(file: file, typed: typed, types: types, traits: SymbolTraits(program)).file()
  }

  private static func file(_ text: String, _ number: UInt32, isModel: Bool, _ cache: inout NameCache)
    -> ProgramFile
  {
    let source = SourceFile(
      id: FileID(raw: number), path: "f\(number).swift", language: .swift, bytes: Array(text.utf8))
    let tree = SwiftFrontend().lower(source, names: &cache).tree
    return ProgramFile(
      source: source, tree: tree, module: ModuleID(raw: number), imports: [ModuleID(raw: 0)],
      isLibrary: isModel,
      isModel: isModel)
  }

  /// The graph of the function, method or accessor whose symbol has this name.
  func graph(_ name: String) -> FlowGraph {
    let number = typed.bodies.firstIndex { body in
      guard case .function = body.kind, let symbol = body.symbol else { return false }
      return program.names[program.symbols[symbol].name] == name
    }
    return graphs.bodies[number ?? 0]
  }

  func dump(_ graph: FlowGraph) -> String { FlowDump(typed, program).text(graph) }

  func dump(_ name: String) -> String { dump(graph(name)) }

  /// The block of the first call of a function with this name, written `name(`.
  func block(calling name: String, in graph: FlowGraph) -> BlockID? {
    let dump = FlowDump(typed, program)
    for (number, block) in graph.blocks.enumerated()
    where block.instructions.contains(where: { dump.text($0).contains(" \(name)(") }) {
      return BlockID(raw: UInt32(number))
    }
    return nil
  }

  private static let library = """
    public struct Int {}
    public struct Bool {}
    public struct String {}
    public enum Never {}
    public protocol Error {}
    public enum Optional<Wrapped> { case none, some(Wrapped) }
    public struct Array<Element> {
      public init()
      public var count: Int { get }
      public var isEmpty: Bool { get }
      public mutating func append(_ element: Element)
      public subscript(index: Int) -> Element { get set }
    }
    public struct UnsafeMutablePointer<Pointee> { public var pointee: Pointee { get set } }
    public func fatalError(_ message: @autoclosure () -> String) -> Never
    """
}
