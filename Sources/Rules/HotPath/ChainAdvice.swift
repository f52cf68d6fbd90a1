// What to write instead of a chain of collections that is looked at once.
//
// The advice follows from how the chain makes its collections and from what is asked of the last one; the model of
// the library says both.

/// The question that a chain of collections answers, in a form that does without them.
struct ChainAdvice {
  /// How a function makes its collection.
  enum Kind: String {
    /// One element for each.
    case mapped
    /// Any number of elements for each.
    case spread
    case selected, ordered, parted, grouped, copied
    /// A stretch of a text, or a text of characters that lie somewhere already.
    case stretch
  }

  /// What is asked of the collection.
  enum Question: String { case size, emptiness, first, last, presence, likeness }

  struct Link {
    var name: String
    /// Nil for functions of which the model does not say it.
    var kind: Kind?
    /// Whether a closure decides how it is made: `sorted(by:)` against `sorted()`.
    var takesClosure: Bool
  }

  var links: [Link]
  /// Nil for a walk and for all that asks something else.
  var question: Question?
  /// What asks, as messages call it.
  var consumer: String
  var isWalk: Bool
  /// Whether a closure of the chain may throw, which those of lazy collections must not.
  var canFail = false

  var text: String {
    if links.allSatisfy({ $0.kind == .stretch }) { return ofStretch }
    if let order = links.last(where: { $0.kind == .ordered }) { return withoutOrder(order) }
    if links.contains(where: { $0.kind == .parted }) { return ofParts }
    if links.count == 1, let kind = links[0].kind, let direct = direct(kind) { return direct }
    if canFail { return "go over the source in one loop" }
    return "put 'lazy' before '\(links[0].name)': then no collection is made"
  }

  private func withoutOrder(_ order: Link) -> String {
    let suffix = order.takesClosure ? "(by:)" : "()"
    let before = links[0].name == order.name || canFail ? "" : ", with 'lazy' before '\(links[0].name)'"
    switch question {
    case .first: return "use 'min\(suffix)' instead of '\(order.name)'\(before)"
    case .last: return "use 'max\(suffix)' instead of '\(order.name)'\(before)"
    default: return "leave out '\(order.name)': the order makes no difference here"
    }
  }

  private var ofStretch: String {
    question == .likeness
      ? "compare in place: 'compare(pos, count, …)', 'starts_with', or a 'std::string_view' of the same characters"
      : "look at the characters through a 'std::string_view', which copies nothing"
  }

  private var ofParts: String {
    switch question {
    case .first: "look for the first separator only, and take what stands before it: 'prefix(while:)' or 'firstIndex(of:)'"
    case .last: "look for the last separator only, and take what stands behind it: 'lastIndex(of:)'"
    case .size: "count the separators instead of making the parts"
    case .emptiness: "look for one element that is no separator: 'contains(where:)'"
    case .presence, .likeness, nil: "go over the source and look at each part where it ends"
    }
  }

  /// The form for a chain of one link; nil if there is none but a lazy one.
  private func direct(_ kind: Kind) -> String? {
    switch (kind, question) {
    case (.copied, .first): "ask the source itself for its 'first'"
    case (.copied, _): "leave out the copy: \(consumer) works on the source itself"
    case (.selected, .size): "count with 'count(where:)' or 'reduce'"
    case (.selected, .emptiness): "use 'contains(where:)', which ends at the first such element"
    case (.selected, .first): "use 'first(where:)', which ends at the first such element"
    case (.selected, .last): "use 'last(where:)', which begins at the end"
    case (.selected, .presence): "use one 'contains(where:)' with both conditions"
    case (.mapped, .presence): "use 'contains(where:)', with what '\(links[0].name)' does in its closure"
    case (.mapped, .size), (.mapped, .emptiness): "ask the source itself, which has as many elements"
    case (.mapped, .first): "take 'first' of the source, and change that one element"
    case (.mapped, .last): "take 'last' of the source, and change that one element"
    case (.selected, nil) where isWalk: "put the condition behind 'where' of the loop"
    case (.mapped, nil) where isWalk: "walk over the source, and make each value in the body of the loop"
    default: nil
    }
  }
}
