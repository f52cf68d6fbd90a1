// Every rule as data.
//
// Generated from rules by generate-rules; do not edit.

package import Diagnostics
import SourceText

/// What `rule.md` says of each rule.
package enum RuleCatalog {
  /// All rules, sorted by id.
  package static let all: [RuleMetadata] = [
    partlyAnalysed,
    suppressionWithoutReason,
    unknownRule,
    unusedSuppression,
  ]

  package static let partlyAnalysed = RuleMetadata(
    id: "partly-analysed", title: "File that could be analysed only in part",
    family: .hygiene, severity: .note, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a file with text that the parser does not understand. The rest of the file is analysed; the text itself is passed over.",
    page: #"""
## What it does

Reports a file with text that the parser does not understand. The rest of the file is analysed; the text
itself is passed over.

## Why is this bad?

No finding in such a file does not mean that there is no hazard. What stands in the text that was passed
over is unknown, and so is what calls it or is called by it.

## Example

```swift
func run() {
  let value = = 1
}
```

## Use instead

```swift
func run() {
  let value = 1
}
```

## Not reported

- Files that could not be read at all: these are errors of the run.

"""#)

  package static let suppressionWithoutReason = RuleMetadata(
    id: "suppression-without-reason", title: "Suppression comment that gives no reason",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .strict,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment without a reason behind '--'.",
    page: #"""
## What it does

Reports a suppression comment without a reason behind `--`.

## Why is this bad?

Whoever reads the code later cannot tell whether the finding was wrong, harmless or merely in the way, and
so nobody dares to remove the comment.

## Example

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop
}
```

## Use instead

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop -- at most three jobs
}
```

## Not reported

- Comments whose reason is of any kind; it is not judged.

"""#)

  package static let unknownRule = RuleMetadata(
    id: "unknown-rule", title: "Suppression comment that names an unknown rule",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment that names a rule which does not exist, and the known rule with the nearest name if there is one.",
    page: #"""
## What it does

Reports a suppression comment that names a rule which does not exist, and the known rule with the nearest
name if there is one.

## Why is this bad?

The comment has no effect: the finding that it was meant for is still reported, or will be once the rule
gets there. Mostly the name is misspelt, or the rule was renamed.

## Example

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-lop -- few jobs
}
```

## Use instead

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop -- few jobs
}
```

## Not reported

- Comments for other tools, whatever they name.

"""#)

  package static let unusedSuppression = RuleMetadata(
    id: "unused-suppression", title: "Suppression comment that suppresses nothing",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment that names a rule which found nothing at that place. It is judged only when the named rule ran on the file and the file could be analysed as a whole.",
    page: #"""
## What it does

Reports a suppression comment that names a rule which found nothing at that place. It is judged only when
the named rule ran on the file and the file could be analysed as a whole.

## Why is this bad?

The comment says that there is a hazard where there is none. It also waits for the next hazard of that kind,
which it will hide without anybody having looked at it.

## Example

```swift
func total(_ values: [Int]) -> Int {
  values.reduce(0, +)  // escapelint:ignore closure-in-loop -- runs once
}
```

## Use instead

```swift
func total(_ values: [Int]) -> Int {
  values.reduce(0, +)
}
```

## Not reported

- Comments for rules that are switched off or that report only in a higher profile.
- Comments in files that are only partly analysed.

"""#)
}
