// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Statistics

@Suite struct GSLTests {
  @Test func versionIsThatOfTheLibrary() {
    #expect(Statistics.gslVersion.first?.isNumber == true && Statistics.gslVersion.contains("."))
  }

  @Test func aDomainErrorIsAnErrorAndTheProcessLives() {
    let failure = #expect(throws: NumericalError.self) { try GSL.value("routine") { .nan } }
    #expect(failure?.routine == "routine" && failure?.reason.isEmpty == false)
    #expect(throws: NumericalError.self) { try GSL.run("routine") { 1 } }
    #expect(throws: Never.self) { try GSL.run("routine") { 0 } }
    // The library's own handler would end the process on these.
    #expect(BetaDistribution.quantile(0.975, alpha: 15000.5, beta: 35000.5) != nil)
    #expect(GammaDistribution.quantile(0.5, shape: -1) == nil)
  }
}
