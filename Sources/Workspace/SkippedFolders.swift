// Folders that hold no code of the project itself.

enum SkippedFolders {
  /// Never entered, whatever an ignore file takes back.
  static func isNeverEntered(_ name: some StringProtocol) -> Bool { name == ".git" }

  private static let names: Set<String> = [
    "DerivedData", "node_modules", "Pods", "Carthage", "vendor", "Vendor", "third_party", "third-party", "thirdparty",
    "ThirdParty", "3rdparty",
  ]

  /// Hidden folders, and some others by name: not entered unless the user names the folder or an ignore file takes it back (`!vendor/`).
  static func isSkipped(_ name: some StringProtocol) -> Bool {
    names.contains(String(name)) || name.hasPrefix(".")
  }

  /// Below a dependency's sources: code that declares nothing for its clients.
  static func isPrivateToDependency(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return ["example", "examples", "benchmark", "plugin", "plugins"].contains(name)
      || name.hasSuffix("tests") || name.hasSuffix("benchmarks") || name.hasSuffix(".docc")
  }
}
