// The JSON Schema of the configuration file, for editors and validators.

package import Diagnostics

package enum ConfigurationSchema {
  /// A schema of draft 2020-12 that knows every key, every rule and every option of `rules`.
  package static func json(rules: [RuleMetadata]) -> String {
    let rules = rules.sorted { $0.id < $1.id }
    let schema = JSONValue.object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Configuration of escapelint (\(ConfigurationFile.name))")),
      ("type", .list([.text("object"), .text("null")])),
      ("additionalProperties", .boolean(false)),
      ("properties", .object(TopLevelKey.allCases.map { ($0.rawValue, property($0)) })),
      ("$defs", definitions(rules)),
    ])
    return schema.printed() + "\n"
  }

  private static func property(_ key: TopLevelKey) -> JSONValue {
    switch key {
    case .profile: described(reference("profile"), "Which rules run unless they are named.")
    case .select: described(list(reference("selector")), "Run only these rules and families.")
    case .ignore: described(list(reference("selector")), "Do not run these rules and families.")
    case .rules: described(reference("rules"), "Severity and options of single rules.")
    case .overrides:
      described(list(reference("override")), "Other settings for some paths; later entries win.")
    case .exclude: described(reference("globs"), "Paths that are not read.")
    case .hot: described(hot, "Code that runs so often that every allocation counts.")
    case .pools: described(list(reference("pool")), "Types that hand out objects and take them back.")
    case .models: described(texts, "Files with library models, relative to this file.")
    case .baseline: described(type("string"), "A file with findings that are accepted, relative to this file.")
    case .activeConditions: described(texts, "Conditions of #if that hold, such as os(Linux) or DEBUG.")
    case .requireReason: described(type("boolean"), "Whether every suppression must give a reason; in 'strict' it must anyway.")
    case .failOn: described(words(FailureThreshold.self), "From which severity on the exit code is 1.")
    }
  }

  private static func definitions(_ rules: [RuleMetadata]) -> JSONValue {
    let severities = Severity.allCases.map { JSONValue.text($0.rawValue) }
    let selectors = rules.map(\.id) + RuleFamily.allCases.map(\.rawValue)
    return .object([
      ("profile", words(Profile.self)),
      ("severity", .object([("enum", .list(severities + [.text("off"), .boolean(false)]))])),
      ("selector", .object([("enum", .list(selectors.map { .text($0) }))])),
      ("globs", list(.object([("type", .text("string")), ("minLength", .integer(1))]))),
      ("rules", nullableObject(rules.map { ($0.id, rule($0)) })),
      ("override", override),
      ("pool", pool),
    ])
  }

  private static func rule(_ rule: RuleMetadata) -> JSONValue {
    let keys = RuleKey.allCases.map { key in
      switch key {
      case .severity: (key.rawValue, reference("severity"))
      case .enabled: (key.rawValue, type("boolean"))
      }
    }
    let settings = object(keys + rule.options.map { ($0.name, option($0)) })
    return .object([
      ("description", .text(rule.title)), ("anyOf", .list([reference("severity"), settings])),
    ])
  }

  private static func option(_ option: RuleOption) -> JSONValue {
    let (shape, value): (JSONValue, JSONValue) =
      switch option.defaultValue {
      case .integer(let value):
        (.object([("type", .text("integer")), ("minimum", .integer(0))]), .integer(value))
      case .boolean(let value): (type("boolean"), .boolean(value))
      case .text(let value): (type("string"), .text(value))
      case .list(let values): (texts, .list(values.map { .text($0) }))
      }
    return described(shape, option.summary, ("default", value))
  }

  private static var override: JSONValue {
    let keys = OverrideKey.allCases.map { key in
      switch key {
      case .paths: (key.rawValue, reference("globs"))
      case .rules: (key.rawValue, reference("rules"))
      case .profile: (key.rawValue, reference("profile"))
      }
    }
    return object(keys, required: [OverrideKey.paths.rawValue])
  }

  private static var hot: JSONValue {
    nullableObject(
      HotKey.allCases.map { key in
        switch key {
        case .paths: (key.rawValue, reference("globs"))
        case .functions: (key.rawValue, texts)
        }
      })
  }

  private static var pool: JSONValue {
    let keys = PoolKey.allCases.map { key in
      switch key {
      case .type: (key.rawValue, type("string"))
      case .acquire, .release:
        (
          key.rawValue,
          JSONValue.object([
            ("type", .text("array")), ("items", type("string")), ("minItems", .integer(1)),
          ])
        )
      case .reset: (key.rawValue, texts)
      }
    }
    return object(keys, required: [PoolKey.acquire, .release].map(\.rawValue))
  }

  // MARK: Parts of schemas

  private static func type(_ name: String) -> JSONValue { .object([("type", .text(name))]) }

  private static func reference(_ name: String) -> JSONValue { .object([("$ref", .text("#/$defs/\(name)"))]) }

  private static var texts: JSONValue { list(type("string")) }

  private static func list(_ items: JSONValue) -> JSONValue {
    .object([("type", .list([.text("array"), .text("null")])), ("items", items)])
  }

  private static func words<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> JSONValue {
    .object([("enum", .list(Value.allCases.map { .text($0.rawValue) }))])
  }

  private static func object(_ keys: [(String, JSONValue)], required: [String] = []) -> JSONValue {
    .object([
      ("type", .text("object")), ("additionalProperties", .boolean(false)),
      ("required", .list(required.map { .text($0) })),
      ("properties", .object(keys.map { (key: $0.0, value: $0.1) })),
    ])
  }

  private static func nullableObject(_ keys: [(String, JSONValue)]) -> JSONValue {
    .object([
      ("type", .list([.text("object"), .text("null")])), ("additionalProperties", .boolean(false)),
      ("properties", .object(keys.map { (key: $0.0, value: $0.1) })),
    ])
  }

  private static func described(
    _ schema: JSONValue, _ text: String, _ more: (key: String, value: JSONValue)...
  ) -> JSONValue {
    guard case .object(let pairs) = schema else { return schema }
    return .object([("description", .text(text))] + pairs + more)
  }
}
