// Memory of regions: which calls give it back, and what functions do to the regions of their callers.

import Analysis
import Testing

@Suite struct RegionTests {
  private func events(_ statements: String) -> [OwnershipEvent.Kind] {
    let text = "final class Owner { var region: Region }\nfunc f(a: Region, b: Region, owner: Owner, flag: Bool) {\n\(statements)\n}"
    return TrackedSource(text, hasRegions: true).events("f")
  }

  @Test func `memory is gone when its region is emptied`() {
    #expect(events("let p = a.carve(); a.empty(); p.pointee = p.pointee").contains(.used))
    #expect(!events("let p = a.carve(); p.pointee = p.pointee; a.empty()").contains(.used))
  }

  @Test func `regions are told apart by their places`() {
    #expect(!events("let p = a.carve(); b.empty(); p.pointee = p.pointee").contains(.used))
    #expect(events("let p = owner.region.carve(); owner.region.empty(); p.pointee = p.pointee").contains(.used))
  }

  @Test func `memory that is taken afterwards is new`() {
    #expect(!events("var p = a.carve(); a.empty(); p = a.carve(); p.pointee = p.pointee").contains(.used))
  }

  @Test func `memory of a region that was replaced belongs to nobody known`() {
    #expect(!events("let p = owner.region.carve(); owner.region = b; owner.region.empty(); p.pointee = p.pointee").contains(.used))
  }

  @Test func `a use is certain only if no path is left on which the region was full`() throws {
    let source = { (body: String) in TrackedSource("func f(a: Region, flag: Bool) {\n\(body)\n}", hasRegions: true) }
    let sometimes = source("let p = a.carve(); if flag { a.empty() }; p.pointee = p.pointee").report("f")
    #expect(sometimes?.events.first { $0.kind == .used }?.isCertain == true)
    let apart = source("let p = a.carve(); if flag { a.empty() }; if !flag { p.pointee = p.pointee }").report("f")
    #expect(apart?.events.contains { $0.kind == .used && $0.isCertain } == false)
  }

  @Test func `a summary tells whose region memory is of and which regions are empty`() {
    let text = """
      func maker(a: Region) -> UnsafeMutablePointer<Int> { a.carve() }
      func either(a: Region, b: Region, flag: Bool) -> UnsafeMutablePointer<Int> { flag ? a.carve() : b.carve() }
      func ender(a: Region, b: Region) { a.empty() }
      func perhaps(a: Region, flag: Bool) { if flag { a.empty() } }
      """
    let source = TrackedSource(text, hasRegions: true)
    #expect(source.summary("maker")?.freshRegion == RegionOperand(root: .parameter(0)))
    #expect(source.summary("maker")?.returnsOther == false)
    #expect(source.summary("either")?.freshRegion == nil || source.summary("either")?.returnsOther == true)
    #expect(source.summary("ender")?.emptied == [RegionOperand(root: .parameter(0))])
    #expect(source.summary("perhaps")?.emptied == [])
  }
}
