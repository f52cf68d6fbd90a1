// A Swift source under the ownership automata, with a resource that `take` gives out and `give` takes back.

import Analysis
import Flow
import FrontendKit
import NeutralAST
import Semantics
import SourceText
import SwiftFrontend

/// The bodies of one source text, and what happens to the objects in them.
struct TrackedSource {
  private let solver: OwnershipSolver
  private let program: Program
  private let typed: TypedFile

  /// `owned`: properties that own what they hold. `isMemory`: objects are memory, and not references. `hasRegions`: the
  /// objects are memory that regions hand out.
  init(_ text: String, owned: Set<String> = [], isMemory: Bool = false, hasRegions: Bool = false) {
    let interner = Interner()
    var names = NameCache(interner)
    let files = [Self.library, text].enumerated().map { number, text in
      let source = SourceFile(
        id: FileID(raw: UInt32(number)), path: "\(number).swift", language: .swift, bytes: Array(text.utf8))
      return ProgramFile(
        source: source, tree: SwiftFrontend().lower(source, names: &names).tree, module: ModuleID(raw: UInt32(number)),
        imports: [ModuleID(raw: 0)], isLibrary: number == 0, isModel: number == 0)
    }
    let program = Program(files: files, names: interner.snapshot())
    let types = TypeContext(program)
    let typed = Typer.type(FileID(raw: 1), in: types)
    let sources = FlowSources(program) { file in
      file == FileID(raw: 1) ? FlowSource(files[1], typed, types, SymbolTraits(program)) : nil
    }
    let protocols = hasRegions ? Self.regions(program) : Self.protocols(program, owned, isMemory)
    solver = OwnershipSolver(program, protocols, sources)
    self.program = program
    self.typed = typed
  }

  private static func protocols(_ program: Program, _ owned: Set<String>, _ isMemory: Bool) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = isMemory
    for number in program.symbols.symbols.indices {
      let symbol = SymbolID(raw: UInt32(number))
      let name = program.names[program.symbols[symbol].name]
      switch name {
      case "take", "allocate": result.acquires[symbol] = 0
      case "give", "free": result.releases[symbol] = .init(operand: .parameter(0), resource: 0)
      default: if owned.contains(name) { result.owned.insert(symbol) }
      }
    }
    return result
  }

  private static func regions(_ program: Program) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = true
    for number in program.symbols.symbols.indices {
      let symbol = SymbolID(raw: UInt32(number))
      switch program.names[program.symbols[symbol].name] {
      case "carve":
        result.acquires[symbol] = 0
        result.regions[symbol] = RegionOperand(root: .receiver)
      case "empty": result.emptied[symbol] = [RegionOperand(root: .receiver)]
      default: continue
      }
    }
    return result
  }

  /// What happens in a function, in the order of the text; what several objects share is there several times.
  func events(_ name: String) -> [OwnershipEvent.Kind] {
    report(name)?.events.sorted { $0.range < $1.range }.map(\.kind) ?? []
  }

  /// What becomes of the content of owned properties in a function.
  func contents(_ name: String) -> [ObjectState.Phases] {
    report(name)?.contents.sorted { $0.key < $1.key }.map(\.value) ?? []
  }

  func report(_ name: String) -> OwnershipReport? {
    body(name).flatMap { solver.report(FileID(raw: 1), .body($0)) }
  }

  /// What callers know of a function.
  func summary(_ name: String) -> OwnershipSummary? {
    body(name).flatMap { typed.bodies[$0].symbol }.flatMap { solver.summary(of: $0) }
  }

  private func body(_ name: String) -> Int? {
    typed.bodies.firstIndex { body in
      guard case .function = body.kind, let symbol = body.symbol else { return false }
      return program.names[program.symbols[symbol].name] == name
    }
  }

  private static let library = """
    public struct Int {}
    public struct Bool {}
    public protocol Error {}
    public enum Optional<Wrapped> { case none, some(Wrapped) }
    public struct Array<Element> {
      public var isEmpty: Bool { get }
      public mutating func append(_ element: Element)
    }
    public struct UnsafeMutablePointer<Pointee> { public var pointee: Pointee { get set } }
    public final class Thing { public var count: Int }
    public func take() -> Thing
    public func give(_ thing: Thing)
    public func allocate() -> UnsafeMutablePointer<Int>
    public func free(_ memory: UnsafeMutablePointer<Int>?)
    public final class Region {
      public init()
      public func carve() -> UnsafeMutablePointer<Int>
      public func empty()
    }
    public func look(_ thing: Thing)
    public func mayFail() throws
    public func isReady() -> Bool
    public func later(_ body: @escaping () -> Void)
    """
}
