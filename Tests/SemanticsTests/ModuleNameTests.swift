// Modules are read off paths.

import Semantics
import Testing

@Suite struct ModuleNameTests {
  @Test(arguments: [
    ("Sources/App/Server.swift", "App"), ("Sources/App/Deep/er/Server.swift", "App"),
    ("Tests/AppTests/ServerTests.swift", "AppTests"), ("/abs/pkg/Sources/Core/a.swift", "Core"),
    (".build/checkouts/swift-nio/Sources/NIOCore/Channel.swift", "NIOCore"), ("main.swift", ""),
  ])
  func `the folder below the sources is the module`(_ path: String, module: String) {
    #expect(ModuleName.name(ofPath: path) == module)
  }
}
