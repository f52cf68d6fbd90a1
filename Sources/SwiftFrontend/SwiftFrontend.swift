// Placeholder.
internal import SwiftSyntax
internal import SwiftParser
internal import SwiftOperators
internal import SwiftIfConfig
