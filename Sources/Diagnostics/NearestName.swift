// "Did you mean": the known name that is closest to one that is not known.
//
// Distance is optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each
// count one.

/// The known name nearest to `name`, or nil when none is near enough to be what was meant.
///
/// At most a third of the letters (and always one) may differ. Of equally near names the first in
/// alphabetical order is taken, so the answer does not depend on the order of `known`.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(longestComparedName))
  var best: (distance: Int, name: String)?
  for candidate in known {
    let letters = Array(candidate.lowercased().utf8)
    let limit = max(1, max(wanted.count, letters.count) / 3)
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= limit else { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// Names are short; what is longer came from broken input and must not cost quadratic time.
private let longestComparedName = 64

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1]
    current.reserveCapacity(b.count + 1)
    for j in 0..<b.count {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
