// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Statistics
import TestSupport
import Testing

/// How many digits of NIST's certified values come out, the way NIST counts them.
@Suite("NIST StRD digits") struct NistTests {
  @Test("univariate") func univariate() throws {
    let folder = ProjectFolder.file("Tests/Reference/nist_univariate.json")
    let file = try JSONDecoder().decode(ReferenceFile.self, from: Data(contentsOf: folder))
    for reference in file.cases {
      let inputs = Inputs(members: reference.inputs)
      let figures = try Families.nistUnivariate(inputs)
      let mean = digits(figures["mean"]?.number, reference.expected["mean"]?.number)
      let sd = digits(figures["sd"]?.number, reference.expected["sd"]?.number)
      print("\(reference.name): mean \(mean), sd \(sd) digits")
      #expect(mean >= 14 && sd >= 13, "\(reference.name)")
      // From binary fractions alone, NumAcc3 keeps what its data keep.
      let plain = Moments(try inputs.numbers("x"))
      #expect(digits(plain.mean, reference.expected["mean"]?.number) >= 14)
      #expect(digits(plain.sd, reference.expected["sd"]?.number) >= (reference.name.contains("NumAcc3") ? 9 : 13))
    }
  }

  @Test("small spread about a large mean") func smallSpread() {
    // As NumAcc3 and NumAcc4 are built: one value, then 500 times one tenth below and above it.
    for (base, unit) in [(1_000_000, 10), (10_000_000, 10)] as [(Int64, Int64)] {
      var table = FrequencyTable([base * unit + 2])
      table.add(base * unit + 1, times: 500)
      table.add(base * unit + 3, times: 500)
      let description = Description(table, scale: 1)
      #expect(digits(description.mean, Double(base) + 0.2) >= 15)
      #expect(digits(description.sd, 0.1) >= 14)
    }
  }

  @Test("linear") func linear() throws {
    let folder = ProjectFolder.file("Tests/Reference/nist_linear.json")
    let file = try JSONDecoder().decode(ReferenceFile.self, from: Data(contentsOf: folder))
    for reference in file.cases {
      let figures = try Families.linearModel(Inputs(members: reference.inputs))
      let got = figures["coefficients"]?.list ?? []
      let wanted = reference.expected["coefficients"]?.list ?? []
      let worst = zip(got, wanted).map { digits($0.number, $1.number) }.min() ?? 0
      print("\(reference.name): coefficients \(worst) digits")
      #expect(worst >= 9, "\(reference.name)")
    }
  }

  @Test("nearly dependent powers keep their digits") func nearlyDependentPowers() throws {
    // Whole numbers far from zero: y is exact, and double arithmetic would keep no digit of the constant.
    let x = (0..<21).map { 1000 + Double($0) }
    let y = x.map { value in (0..<5).reduce(1.0) { sum, _ in sum * value + 1 } }
    let model = try #require(LinearModel.polynomial(x, y, degree: 5))
    for coefficient in model.coefficients { #expect(abs(coefficient - 1) < 1e-6) }
    #expect(model.residualDeviation == 0 && model.f == nil)
    #expect(LinearModel(rows: [[1, 2], [2, 4], [3, 6]], y: [1, 2, 3]) == nil, "dependent columns")
  }

  /// −lg of the relative error, at most 15.
  private func digits(_ value: Double?, _ certified: Double?) -> Double {
    guard let value, let certified else { return 0 }
    if value == certified { return 15 }
    return min(15, -log10(certified == 0 ? abs(value) : abs(value / certified - 1)))
  }
}
