// Calls: functions, methods, constructors, overloaded operators, `new` and `delete`.
//
// libclang gives a call's parts in the order of the source: for `f(x)` the callee first, for `a + b` with an overloaded
// operator the operator between its operands, for a constructor only the arguments.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  mutating func call(_ node: Int, isDiscarded: Bool) -> ExpressionID {
    let parts = operands(of: node)
    guard let declared = target(node) else {
      if isUnresolvedConstruction(node, parts) { return other(node) }
      let open = parts.first.flatMap { openCallee($0) }
      let result = plainCall(node, parts, open)
      return isDiscarded ? result : open.map { followed(result, node, $0) } ?? result
    }
    if declared.kind == CursorKind.constructor { return construction(node, parts, declared) }
    if declared.kind != CursorKind.conversion, let position = operatorPosition(parts, nodes[node].target) {
      return operatorCall(node, parts, position, declared)
    }
    let result = plainCall(node, parts, declared)
    return isDiscarded ? result : followed(result, node, declared)
  }

  /// The function that a callee names in a template, where the compiler leaves the call open.
  private func openCallee(_ callee: Int) -> ClangDeclaration? {
    guard let declared = target(callee), CursorKind.functions.contains(declared.kind) else { return nil }
    return declared
  }

  /// Whether what is called is a variable of class type: which function that runs, a template leaves open.
  private func isOpenValue(_ called: UInt32) -> Bool {
    guard called != clangNone else { return false }
    let declared = unit.declarations[Int(called)]
    guard declared.kind == CursorKind.field || declared.kind == CursorKind.variable else { return false }
    return shape(declared.type) == .templateParameter || shape(declared.type) == .record
  }

  /// `T(x)` and `T{x}` where the constructor depends on the parameters of a template: no callee, arguments alone.
  private func isUnresolvedConstruction(_ node: Int, _ parts: [Int]) -> Bool {
    guard let first = parts.first, !isInMacro(node) else { return false }
    return nodes[first].start > nodes[node].start
  }

  /// A call whose function returns a reference stands for what that refers to.
  private mutating func followed(_ call: ExpressionID, _ node: Int, _ declared: ClangDeclaration) -> ExpressionID {
    guard let result = result(of: declared), isReference(result) else { return call }
    return add(.dereference(call), range(node), type: type(of: node))
  }

  /// Whether an expression makes an object, where others name one.
  func isTemporary(_ node: Int) -> Bool {
    switch kind(node) {
    case CursorKind.unexposedExpression, CursorKind.parentheses:
      let parts = operands(of: node)
      return parts.count == 1 && isTemporary(parts[0])
    case CursorKind.call:
      guard let declared = target(node) else { return false }
      return declared.kind == CursorKind.constructor || result(of: declared).map { !isReference($0) } ?? false
    case CursorKind.integer, CursorKind.character, CursorKind.float, CursorKind.boolean, CursorKind.lambda,
      CursorKind.initializerList, CursorKind.functionalCast:
      return true
    default: return false
    }
  }

  private func result(of declared: ClangDeclaration) -> UInt32? {
    guard declared.type != clangNone, shape(declared.type) == .function else { return nil }
    return unit.list(unit.types[Int(declared.type)].parts).first
  }

  private func parameterTypes(of declared: ClangDeclaration) -> [UInt32] {
    guard declared.type != clangNone, shape(declared.type) == .function else { return [] }
    return Array(unit.list(unit.types[Int(declared.type)].parts).dropFirst())
  }

  // MARK: Functions

  private mutating func plainCall(_ node: Int, _ parts: [Int], _ declared: ClangDeclaration?) -> ExpressionID {
    guard let first = parts.first else { return other(node) }
    // What the compiler is told to expect is the value all the same.
    if let declared, parts.count > 1, unit.text(declared.name).hasPrefix("__builtin_expect") { return expression(parts[1]) }
    let callee = expression(first)
    let arguments = self.arguments(Array(parts.dropFirst()), declared)
    let called = nodes[node].target == clangNone ? nodes[first].target : nodes[node].target
    return add(
      .call(callee: callee, arguments: builder.list(arguments)), range(node), type: type(of: node),
      target: declared == nil || isOpenValue(called) ? .none : key(called))
  }

  /// Arguments as written; what defaults add has no place in the source. A place that is passed by reference is lent.
  mutating func arguments(_ parts: [Int], _ declared: ClangDeclaration?) -> [Argument] {
    let types = declared.map { parameterTypes(of: $0) } ?? []
    var result: [Argument] = []
    for (position, part) in parts.enumerated() where !isDefault(part) {
      var value = expression(part)
      if position < types.count, shape(types[position]) == .lvalueReference, !isConst(pointee(types[position])),
        !isForwarded(position, by: declared)
      {
        value = add(.effect(.addressOf, value), range(part), type: type(of: part))
      }
      result.append(Argument(label: .none, value: value))
    }
    return result
  }

  /// Whether a method of a library takes an argument as it is, to make something of it: `list.emplace_back(x)`.
  private func isForwarded(_ position: Int, by declared: ClangDeclaration?) -> Bool {
    guard let declared, declared.parent != clangNone, CursorKind.records.contains(unit.declarations[Int(declared.parent)].kind),
      declared.template != clangNone, declared.flags.contains(.isForeign)
    else { return false }
    let pattern = parameterTypes(of: unit.declarations[Int(declared.template)])
    guard let type = position < pattern.count ? pattern[position] : pattern.last else { return false }
    // Of a pack nothing is known but that it is no plain reference.
    return shape(type) != .lvalueReference
  }

  /// A default argument: nothing is written for it.
  private func isDefault(_ node: Int) -> Bool {
    kind(node) == CursorKind.unexposedExpression && operands(of: node).isEmpty && !isInMacro(node)
      && nodes[node].stop <= nodes[node].start
  }

  // MARK: Constructors

  private mutating func construction(_ node: Int, _ parts: [Int], _ declared: ClangDeclaration) -> ExpressionID {
    let isCopy = declared.flags.contains(.isCopyConstructor)
    if parts.count == 1, isCopy || declared.flags.contains(.isMoveConstructor) {
      let value = expression(parts[0])
      // Temporaries are made in place.
      guard isCopy, isPlace(value) else { return value }
      return add(.effect(.copy, value), range(node), type: type(of: node))
    }
    let arguments = self.arguments(parts, declared)
    let written = reference(nodes[node].type, at: range(node))
    let callee = add(.type(written), ByteRange(at: nodes[node].start))
    return add(
      .call(callee: callee, arguments: builder.list(arguments)), range(node), type: type(of: node),
      target: key(nodes[node].target))
  }

  private func isPlace(_ id: ExpressionID) -> Bool {
    switch builder.tree[id] {
    case .name, .member, .subscript, .dereference: true
    default: false
    }
  }

  // MARK: Operators

  /// Where among the parts of a call the operator stands; nil if the function is called by its name.
  private func operatorPosition(_ parts: [Int], _ target: UInt32) -> Int? {
    guard unit.bytes(of: unit.declarations[Int(target)].name).starts(with: "operator".utf8) else { return nil }
    return parts.firstIndex { part in
      var part = part
      while kind(part) == CursorKind.unexposedExpression, let inner = operands(of: part).first { part = inner }
      return kind(part) == CursorKind.declarationReference && nodes[part].target == target
        && text.word(at: nodes[part].start, to: UInt32(text.bytes.count)) != "operator"
    }
  }

  private mutating func operatorCall(
    _ node: Int, _ parts: [Int], _ position: Int, _ declared: ClangDeclaration
  ) -> ExpressionID {
    let written = String(unit.text(declared.name).dropFirst("operator".count)).filter { $0 != " " }
    let sign = isNegated && written == "==" ? "!=" : written
    isNegated = false
    let operands = parts.indices.filter { $0 != position }.map { parts[$0] }
    let key = key(nodes[node].target)
    guard let first = operands.first else { return other(node) }
    let left = expression(first)
    let type = type(of: node)
    switch (sign, operands.count) {
    case ("()", _):
      let arguments = self.arguments(Array(operands.dropFirst()), declared)
      return add(.call(callee: left, arguments: builder.list(arguments)), range(node), type: type, target: key)
    case ("[]", 2):
      let index = Argument(label: .none, value: expression(operands[1]))
      return add(.subscript(base: left, arguments: builder.list([index])), range(node), type: type, target: key)
    case ("=", 2):
      let value = expression(operands[1])
      return add(.assign(target: left, value: value), range(node), type: type, target: key)
    case ("*", 1), ("->", 1):
      // The reference that `*` gives is the pointer that it is.
      let told = sign == "*" ? pointerNumber(to: type) : type
      let pointer = add(.unary(operator: name(sign), operand: left), range(node), type: told, target: key)
      return sign == "*" ? add(.dereference(pointer), range(node), type: type) : pointer
    case (_, 1):
      return add(.unary(operator: name(sign), operand: left), range(node), type: type, target: key)
    default:
      let right = expression(operands[1])
      return add(
        .binary(operator: name(sign), left: left, right: right, offset: nodes[parts[position]].start), range(node),
        type: type, target: key)
    }
  }

  // MARK: Memory

  mutating func new(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    let isArray = isArrayNew(node)
    let key = name(isArray ? BuiltInKey.newArray : BuiltInKey.new)
    let object = pointee(nodes[node].type)
    if let place = placement(node, parts) { return placed(node, parts, at: place) }
    let made = parts.last.map { expression($0) } ?? add(.call(callee: add(.type(reference(object, at: range(node))), range(node)), arguments: builder.list([Argument]())), range(node), type: typeNumber(object))
    return add(.effect(.allocate, made), range(node), type: type(of: node), target: key)
  }

  /// `new T[n]`: a bracket behind the type.
  private func isArrayNew(_ node: Int) -> Bool {
    var depth = 0
    var position = Int(nodes[node].start)
    while let token = text.token(from: position, to: Int(nodes[node].stop)) {
      position = token.upperBound
      switch text.bytes[token.lowerBound] {
      case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: "[") where depth == 0: return true
      default: break
      }
    }
    return false
  }

  /// The place in `new (place) T`; nil for `new T` and for `new (std::nothrow) T`.
  private func placement(_ node: Int, _ parts: [Int]) -> Int? {
    guard let first = parts.first, shape(nodes[first].type) == .pointer else { return nil }
    // Of what a macro writes only the parts are known: a pointer in front of a constructor's call is the place.
    if isInMacro(node) { return parts.count > 1 ? first : nil }
    guard let keyword = newKeyword(node), let bracket = text.token(from: keyword, to: Int(nodes[node].stop)),
      text.bytes[bracket.lowerBound] == UInt8(ascii: "(")
    else { return nil }
    return first
  }

  /// The end of the word in `new T` and `::new T`.
  private func newKeyword(_ node: Int) -> Int? {
    var position = Int(nodes[node].start)
    while let token = text.token(from: position, to: Int(nodes[node].stop)) {
      position = token.upperBound
      if text.bytes[token.lowerBound] != UInt8(ascii: ":") { return position }
    }
    return nil
  }

  /// The object is made in memory that is there already.
  private mutating func placed(_ node: Int, _ parts: [Int], at place: Int) -> ExpressionID {
    let pointer = expression(place)
    guard let last = parts.last, last != place else { return pointer }
    let made = expression(last)
    let target = dereference(pointer, range(place), type: typeNumber(pointee(nodes[node].type)))
    let assignment = add(.assign(target: target, value: made), range(node), type: typeNumber(pointee(nodes[node].type)))
    return add(.address(assignment), range(node), type: type(of: node))
  }

  mutating func delete(_ node: Int) -> ExpressionID {
    guard let operand = operands(of: node).first else { return other(node) }
    let isArray = text.contains(word: "[", from: nodes[node].start, to: nodes[operand].start)
    let word = isArray ? BuiltInKey.deleteArray : BuiltInKey.delete
    let callee = add(.name(name(word)), ByteRange(nodes[node].start, nodes[operand].start), target: name(word))
    let argument = Argument(label: .none, value: expression(operand))
    return add(
      .call(callee: callee, arguments: builder.list([argument])), range(node), type: type(of: node), target: name(word))
  }
}
