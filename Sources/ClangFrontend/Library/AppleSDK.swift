// The headers of macOS, which are not at the root of the file system but in an SDK.
//
// `clang` as users call it is told by `xcrun` where that is; a libclang is not. A file's own `-isysroot` stands behind
// these flags and counts instead.

import Workspace

enum AppleSDK {
  private static let places = [
    "/Applications/Xcode.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX.sdk",
    "/Library/Developer/CommandLineTools/SDKs/MacOSX.sdk",
  ]

  /// Empty on a system without one.
  static let flags: [String] = places.first { FileSystem.kind($0) == .folder }.map { ["-isysroot", $0] } ?? []
}
