import SourceText
import Testing

@Suite struct NestedRangesTests {
  @Test func `the innermost range around a place is found`() {
    let ranges = [ByteRange(0, 40), ByteRange(0, 10), ByteRange(2, 4), ByteRange(12, 30), ByteRange(50, 60)]
    #expect(ranges.sorted(by: NestedRanges.isOrdered) == ranges)
    let nested = NestedRanges(ranges)
    let places: [UInt32: Int?] = [0: 1, 3: 2, 4: 1, 11: 0, 29: 3, 30: 0, 45: nil, 50: 4, 60: nil]
    for (place, index) in places { #expect(nested.innermost(at: place) == index, "\(place)") }
    #expect(ranges.indices.map(nested.parent) == [nil, 0, 1, 0, nil])
  }
}
