// The lists of one typed file, turned round: which closure a function is, who captures and who writes a local.
//
// A question about one local would else walk over the whole list, and lists are as long as the file.

package import NeutralAST

/// Look-ups in the lists of a `TypedFile`.
package struct TypedLookups: Sendable {
  private var closures: [FunctionID: Int] = [:]
  private var functionLocals: [FunctionID: LocalID] = [:]
  private var framesOfLocals: [FunctionID: [LocalID]] = [:]
  private var captors: [LocalID: [Int]] = [:]
  private var writes: [LocalID: [Int]] = [:]
  private var bodies: [FunctionID: Int] = [:]

  package init(_ typed: TypedFile) {
    for (index, closure) in typed.closures.enumerated() {
      closures[closure.function] = closures[closure.function] ?? index
      for local in Set(closure.captures.map(\.local)) { captors[local, default: []].append(index) }
    }
    for (index, local) in typed.locals.enumerated() {
      let id = LocalID(raw: UInt32(index))
      if !local.frame.isNone { framesOfLocals[local.frame, default: []].append(id) }
      if case .function(let function) = local.kind { functionLocals[function] = functionLocals[function] ?? id }
    }
    for (index, write) in typed.writes.enumerated() { writes[write.local, default: []].append(index) }
    for (index, body) in typed.bodies.enumerated() {
      if case .function(let function) = body.kind { bodies[function] = bodies[function] ?? index }
    }
  }

  /// The index of a closure or local function into `TypedFile.closures`.
  package func closure(of function: FunctionID) -> Int? { closures[function] }

  /// The local that names a local function.
  package func local(of function: FunctionID) -> LocalID? { functionLocals[function] }

  /// The locals that belong to a function or closure, in order.
  package func locals(of function: FunctionID) -> [LocalID] { framesOfLocals[function] ?? [] }

  /// The closures that capture a local: indices into `TypedFile.closures`, in order.
  package func captors(of local: LocalID) -> [Int] { captors[local] ?? [] }

  /// The writes to a local: indices into `TypedFile.writes`, in order.
  package func writes(of local: LocalID) -> [Int] { writes[local] ?? [] }

  /// The index of a function's body into `TypedFile.bodies`.
  package func body(of function: FunctionID) -> Int? { bodies[function] }
}
