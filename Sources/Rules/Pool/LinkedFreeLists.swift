// Accesses to free lists in languages with pointers: objects chained through one of their own fields, a stack of pointers
// with a count, a container.
//
//   object = pool->free; pool->free = object->next; return object;        a take
//   object->next = pool->free; pool->free = object;                       a put
//   return pool->items[--pool->count];      pool->items[pool->count++] = object;
//   object = free_.back(); free_.pop_back(); return object;      free_.push_back(object);
//
// A queue or a list has the same accesses; what makes a pool of it, that a new object takes the place of a missing one, is
// noted with the take.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct LinkedFreeLists {
  private let file: FileUnit
  private var accesses: [FreeListAccesses.Access] = []

  static func accesses(_ file: FileUnit) -> [FreeListAccesses.Access] {
    var finder = LinkedFreeLists(file: file)
    let graphs = file.result(of: FlowAnalysis.self)
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function = body.kind, let symbol = body.symbol else { continue }
      let mayPut = body.parameters.contains { finder.pointee(file.typed[$0].type) != nil }
      guard mayPut || finder.pointee(body.result) != nil || file.symbols[symbol].kind == .initializer else { continue }
      finder.look(graphs.graph(of: .body(number)), body, symbol)
    }
    return finder.accesses
  }

  private init(file: FileUnit) { self.file = file }

  /// The type that a pointer or owner points to. An owner that ends its object in a way of its own gives it back by itself.
  private func pointee(_ type: Type) -> Type? {
    if file.types.memory.isToldPointer(type, file.types) { return file.types.memory.element(of: type, file.types) ?? .unknown }
    guard file.types.isOwner(type), case .nominal(_, let arguments) = file.types.node(type) else { return nil }
    let ends = arguments.dropFirst().contains { end in
      file.nominal(of: end).map { !file.program.files[file.symbols[$0].file.index].isLibrary } ?? false
    }
    return ends ? nil : arguments.first ?? .unknown
  }

  private mutating func look(_ graph: FlowGraph, _ body: Body, _ symbol: SymbolID) {
    let traffic = ListTraffic(file, graph, selfLocal: body.selfLocal)
    if traffic.isEmpty { return }
    let object = pointee(body.result)
    for list in traffic.taken.sorted() where traffic.returned.contains(.list(list)) {
      add(list, .take(take(list, traffic, body)), symbol, object.flatMap { file.nominal(of: $0) }, isGeneric: isParameter(object))
    }
    let isInitializer = file.symbols[symbol].kind == .initializer
    for put in traffic.puts {
      for origin in put.origins {
        switch origin {
        case .parameter(let position):
          let type = pointee(file.typed[graph.parameters[position]].type) ?? .unknown
          add(put.list, .put(parameter: position), symbol, file.nominal(of: type), links: traffic.links)
        case .slab: add(put.list, .fill(isFresh: true), symbol, nil)
        case .made where isInitializer: add(put.list, .fill(isFresh: put.isInLoop), symbol, nil)
        default: continue
        }
      }
    }
  }

  private mutating func add(
    _ list: SymbolID, _ kind: FreeListAccesses.Access.Kind, _ function: SymbolID, _ element: NominalID?,
    links: Set<SymbolID> = [], isGeneric: Bool = false
  ) {
    accesses.append(
      .init(property: list, kind: kind, function: function, element: element, links: links, isGeneric: isGeneric))
  }

  /// Whether a type is a parameter of generic code.
  private func isParameter(_ type: Type?) -> Bool {
    if let type, case .parameter = file.types.node(type) { true } else { false }
  }

  private func take(_ list: SymbolID, _ traffic: ListTraffic, _ body: Body) -> FreeListAccesses.Take {
    var take = FreeListAccesses.Take()
    for origin in traffic.returned {
      switch origin {
      case .made: take.makesNew = true
      // `all.push_back(make()); return all.back();`: the list of those that are in use.
      case .list(let other) where traffic.puts.contains { $0.list == other && $0.origins.contains(.made) }:
        take.makesNew = true
      case .result(let maker) where file.types.signature(of: maker).result == body.result:
        take.makesNew = true
        take.factories.append(maker)
      default: continue
      }
    }
    take.factories.sort()
    take.fallsBack = traffic.returnsOther || traffic.returned.contains { $0.isList && $0 != .list(list) }
    take.resets = traffic.resets(list)
    return take
  }
}
