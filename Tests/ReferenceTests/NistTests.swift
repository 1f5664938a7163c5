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
      let moments = Moments(try Inputs(members: reference.inputs).numbers("x"))
      let mean = digits(moments.mean, reference.expected["mean"]?.number)
      let sd = digits(moments.sd, reference.expected["sd"]?.number)
      print("\(reference.name): mean \(mean), sd \(sd) digits")
      #expect(mean >= 14, "\(reference.name)")
      #expect(sd >= (reference.name.contains("NumAcc3") || reference.name.contains("NumAcc4") ? 9 : 13))
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
