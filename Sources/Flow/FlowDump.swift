// A graph as text, for tests and for people: one line an instruction, names where there are names.
//
//   b0:
//     v0 = load items
//     v1 = call isEmpty(self v0 @items)
//     branch v1 b1 b2
//
// Not a format: nothing reads it back, and it may change.

internal import NeutralAST
package import Semantics
internal import SourceText

/// Writes graphs of one file.
package struct FlowDump {
  private let typed: TypedFile
  private let program: Program

  package init(_ typed: TypedFile, _ program: Program) {
    self.typed = typed
    self.program = program
  }

  /// The whole graph, one block after the other.
  package func text(_ graph: FlowGraph) -> String {
    var lines: [String] = []
    for (number, block) in graph.blocks.enumerated() {
      lines.append(head(block, number))
      for instruction in block.instructions { lines.append("  " + text(instruction)) }
      lines.append("  " + text(block.terminator))
    }
    return lines.joined(separator: "\n")
  }

  private func head(_ block: Block, _ number: Int) -> String {
    var marks = ""
    if block.loopDepth > 0 { marks += " loop \(block.loopDepth)" }
    if block.repetitionDepth < block.loopDepth { marks += " leaving" }
    if block.isCold { marks += " cold" }
    return "b\(number):" + marks
  }

  /// One instruction.
  package func text(_ instruction: Instruction) -> String {
    let body = text(instruction.kind)
    return instruction.result.map { "\(text($0)) = \(body)" } ?? body
  }

  private func text(_ kind: Instruction.Kind) -> String {
    switch kind {
    case .constant: "constant"
    case .load(let place): "load \(text(place))"
    case .store(let place, let value, let isInitialization):
      "\(isInitialization ? "init" : "store") \(text(place)) = \(text(value))"
    case .call(let callee, let receiver, let place, let arguments):
      call(callee, receiver, place, arguments)
    case .aggregate(let kind, let parts): "\(kind)(\(list(parts)))"
    case .closure(let number): "closure #\(number)"
    case .functionReference(let symbol, let receiver):
      "function \(name(symbol))" + (receiver.map { " of \(text($0))" } ?? "")
    case .convert(let value, let conversion): "convert \(text(value))" + (conversion.map { " #\($0)" } ?? "")
    case .select(let values): "select(\(list(values)))"
    case .caught(let values): "caught(\(list(values)))"
    case .address(let place): "address \(text(place))"
    case .opaque(let values): "opaque(\(list(values)))"
    case .endScope(let local): "end \(name(local))"
    }
  }

  private func call(
    _ callee: Callee, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument]
  ) -> String {
    var parts: [String] = []
    if let receiver { parts.append("self \(text(receiver))" + (place.map { " @\(text($0))" } ?? "")) }
    for argument in arguments {
      parts.append((argument.place.map { "&\(text($0)) " } ?? "") + text(argument.value))
    }
    return "call \(text(callee))(\(parts.joined(separator: ", ")))"
  }

  private func text(_ callee: Callee) -> String {
    switch callee {
    case .symbol(let symbol): name(symbol)
    case .setter(let symbol): "set \(name(symbol))"
    case .function(let function): "local #\(function.raw)"
    case .value(let value): text(value)
    case .memberwise(let nominal): "\(program.names[program.symbols[nominal].name]).memberwise"
    case .operation(let name): "'\(program.names[name])'"
    case .unknown(let name): "?\(program.names[name])"
    }
  }

  /// A place: its root, then `.field`, `.0`, `[]`, `!` and `.pointee`.
  package func text(_ place: Place) -> String {
    var result =
      switch place.root {
      case .local(let local): name(local)
      case .global(let symbol): name(symbol)
      case .value(let value): text(value)
      }
    for projection in place.path {
      switch projection {
      case .field(let symbol): result += ".\(name(symbol))"
      case .component(let position): result += ".\(position)"
      case .element: result += "[]"
      case .unwrap: result += "!"
      case .pointee: result += ".pointee"
      }
    }
    return result
  }

  private func text(_ terminator: Block.Terminator) -> String {
    switch terminator {
    case .jump(let next): "jump \(text(next))"
    case .branch(let value, let then, let otherwise):
      "branch \(value.map(text) ?? "?") \(text(then)) \(text(otherwise))"
    case .choose(let options): "choose " + options.map(text).joined(separator: " ")
    case .invoke(let normal, let unwind): "invoke \(text(normal)) unwind \(text(unwind))"
    case .return(let value): "return" + (value.map { " " + text($0) } ?? "")
    case .throw(let value): "throw" + (value.map { " " + text($0) } ?? "")
    case .unreachable: "unreachable"
    }
  }

  private func text(_ value: ValueID) -> String { "v\(value.raw)" }
  private func text(_ block: BlockID) -> String { "b\(block.raw)" }
  private func list(_ values: [ValueID]) -> String { values.map(text).joined(separator: ", ") }
  private func name(_ local: LocalID) -> String { program.names[typed[local].name] }
  private func name(_ symbol: SymbolID) -> String { program.names[program.symbols[symbol].name] }
}
