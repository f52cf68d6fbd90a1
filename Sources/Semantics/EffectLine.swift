// A line of a model as it was written, before the program is known.

/// One line of a model: which functions, and what they do.
package struct EffectLine: Sendable {
  /// The names of the owner, outermost first; empty for a global function.
  package var owner: [String]
  package var name: String
  /// The labels, `_` for none; nil stands for any.
  package var labels: [String]?
  package var effects: [Written]
  /// What the type of this name is; such a line names a type and no function.
  package var traits: [TypeTrait]
  /// Where a user wrote it; nil in the models that come with escapelint.
  package var origin: Origin?

  package struct Origin: Sendable, Hashable {
    package var path: String
    package var line: Int

    package init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// An effect as written: `repeats block if repeats`.
  package struct Written: Sendable, Hashable {
    package var word: Effect.Word
    package var operand: String
    /// The label of a Boolean parameter, or empty.
    package var condition: String

    package init(word: Effect.Word, operand: String, condition: String = "") {
      self.word = word
      self.operand = operand
      self.condition = condition
    }
  }

  package init(
    owner: [String], name: String, labels: [String]?, effects: [Written], traits: [TypeTrait] = []
  ) {
    self.owner = owner
    self.name = name
    self.labels = labels
    self.effects = effects
    self.traits = traits
  }

  /// As it was written, without effects.
  package var text: String {
    let labels = labels.map { "(" + $0.map { $0 + ":" }.joined() + ")" } ?? ""
    return (owner + [name]).joined(separator: ".") + labels
  }
}
