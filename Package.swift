// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order in which they may import each other: a target names only targets above it.
// The direction is checked by `TidyTests`.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "escapelint",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "escapelint", targets: ["escapelint"])],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // Text, results, and the program forms.
    layer("Threading"),
    layer("SourceText"),
    layer("Diagnostics", ["SourceText"]),
    layer("NeutralAST", ["SourceText"]),
    layer("FrontendKit", ["SourceText", "NeutralAST", "Diagnostics"]),

    // Which files are there, and what is in them.
    layer("Workspace", ["SourceText", "Diagnostics"]),

    // Frontends: each is the only importer of its parser library.
    layer(
      "SwiftFrontend",
      [
        "SourceText", "NeutralAST", "FrontendKit", "Diagnostics",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftIfConfig", package: "swift-syntax"),
      ]),
    .target(name: "CLibclang"),
    layer(
      "ClangFrontend",
      [
        "Threading", "SourceText", "NeutralAST", "FrontendKit", "Diagnostics", "Workspace", "CLibclang",
      ]),

    // What names, types and calls mean; the engines; library knowledge.
    layer("Semantics", ["SourceText", "NeutralAST"]),
    layer("Flow", ["SourceText", "NeutralAST", "Semantics"]),
    layer("Analysis", ["SourceText", "NeutralAST", "Semantics", "Flow"]),
    layer("LibraryModels", ["SourceText", "NeutralAST", "Semantics"]),

    // Rules and what carries them.
    layer("RuleManifest", ["SourceText", "Diagnostics"]),
    layer(
      "RuleKit", ["SourceText", "Diagnostics", "NeutralAST", "Semantics", "Flow", "Analysis"]),
    layer(
      "Rules",
      ["SourceText", "Diagnostics", "NeutralAST", "Semantics", "Flow", "Analysis", "RuleKit"]),

    // The pipeline and what surrounds it.
    layer(
      "Configuration",
      ["SourceText", "Diagnostics", "Workspace", .product(name: "Yams", package: "Yams")]),
    layer("Suppressions", ["SourceText", "Diagnostics"]),
    layer("Reporting", ["SourceText", "Diagnostics"]),
    layer(
      "Engine",
      [
        "Threading", "SourceText", "Diagnostics", "NeutralAST", "FrontendKit", "Semantics", "Flow", "Analysis",
        "LibraryModels", "RuleKit", "Workspace", "Configuration", "Suppressions",
      ]),
    layer(
      "FixtureKit",
      [
        "SourceText", "Diagnostics", "FrontendKit", "LibraryModels", "RuleKit", "Workspace", "Configuration",
        "Engine",
      ]),

    layer("TestSupport", ["Workspace"], path: "Tests/TestSupport"),

    // Mains.
    .executableTarget(
      name: "escapelint",
      dependencies: [
        "SourceText", "Diagnostics", "FrontendKit", "SwiftFrontend", "ClangFrontend", "Analysis", "LibraryModels",
        "RuleKit", "Rules", "Workspace", "Configuration", "Suppressions", "Reporting", "Engine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "generate-rules", dependencies: ["RuleManifest", "Diagnostics"], swiftSettings: settings),
    .executableTarget(name: "generate-models", swiftSettings: settings),
    .executableTarget(
      name: "check-fixtures", dependencies: ["FixtureKit", "Rules", "SwiftFrontend", "ClangFrontend"],
      swiftSettings: settings),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "FixtureKit", "Rules", "SwiftFrontend", "ClangFrontend", "SourceText", "Diagnostics", "Workspace",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "ClangFrontend", "SourceText", "Workspace", .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
      ]),

    // Tests: one target for each of the layers, then those that run the whole.
    tests("SourceTextTests", ["SourceText"]),
    tests("NeutralASTTests", ["NeutralAST", "SourceText"]),
    tests(
      "SwiftFrontendTests",
      [
        "SwiftFrontend", "FrontendKit", "NeutralAST", "SourceText",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    tests(
      "ClangFrontendTests",
      ["ClangFrontend", "CLibclang", "TestSupport", "Workspace", "SourceText", "escapelint"]),
    tests(
      "SemanticsTests",
      ["Semantics", "SwiftFrontend", "FrontendKit", "LibraryModels", "NeutralAST", "SourceText"]),
    tests(
      "FlowTests",
      ["Flow", "Semantics", "SwiftFrontend", "FrontendKit", "NeutralAST", "SourceText"]),
    tests(
      "ClangLoweringTests",
      [
        "ClangFrontend", "TestSupport", "Analysis", "Flow", "Semantics", "FrontendKit", "NeutralAST", "SourceText",
        "Diagnostics",
      ]),
    tests(
      "AnalysisTests",
      ["Analysis", "Flow", "Semantics", "SwiftFrontend", "FrontendKit", "LibraryModels", "NeutralAST", "SourceText"]),
    tests("LibraryModelsTests", ["LibraryModels"]),
    tests("WorkspaceTests", ["Workspace", "TestSupport", "Diagnostics", "SourceText"]),
    tests("ConfigurationTests", ["Configuration", "Workspace", "Diagnostics", "SourceText"]),
    tests("SuppressionsTests", ["Suppressions", "Diagnostics", "SourceText"]),
    tests("ReportingTests", ["Reporting", "Diagnostics", "SourceText"]),
    tests("RuleManifestTests", ["RuleManifest", "Diagnostics", "SourceText"]),
    tests(
      "FixtureTests",
      [
        "FixtureKit", "Rules", "RuleKit", "SwiftFrontend", "ClangFrontend", "Diagnostics", "NeutralAST", "SourceText",
      ]),
    tests("EndToEndTests", ["escapelint", "TestSupport", .product(name: "Yams", package: "Yams")]),
    tests("TidyTests", []),
  ]
)
