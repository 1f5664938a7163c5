// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Pison, Van Aelst and Willems' factors for small samples.
///
/// Fitted curves in n; at α = ½ and hardly more rows than twice the columns they fail, and simulated factors stand in.
/// Reference: Pison, Van Aelst & Willems 2002, Metrika 55:111–123, doi:10.1007/s001840200191; the simulated ones are those
/// of robustbase.
struct SmallSampleFactors {
  /// exp and power of the fit for one column and for two, at α = .5 and .875.
  let fitted: [[(scale: Double, power: Double)]]
  /// For more columns: scale, power and multiple at two points, at α = .5 and .875.
  let general: [[(scale: Double, power: Double, multiple: Double)]]

  /// Factors at α = ½ by columns, from twice the columns of rows on.
  let simulated: [Int: [Double]]

  /// For the raw stage.
  static let raw = SmallSampleFactors(
    fitted: [
      [(0.262024211897096, 0.604756680630497), (-0.351584646688712, 1.01646567502486)],
      [(0.673292623522027, 0.691365864961895), (0.446537815635445, 1.06690782995919)],
    ],
    general: [
      [(-1.42764571687802, 1.26263336932151, 2), (-1.06141115981725, 1.28907991440387, 3)],
      [(-0.455179464070565, 1.11192541278794, 2), (-0.294241208320834, 1.09649329149811, 3)],
    ],
    simulated: [
      2: [3.15342, 1.799889, 2.258497], 3: [2.12777, 2.718898, 1.993509, 2.220433, 1.820585],
      4: [2.950549, 2.145387, 2.382224, 1.927077, 2.032489, 1.8371],
      5: [2.229573, 2.494447, 2.016117, 2.190061, 1.877996, 1.978964, 1.767284],
      6: [2.580264, 2.109121, 2.240741, 1.944719, 2.043397, 1.821808, 1.89725],
      7: [2.165233, 2.320281, 2.007836, 2.086471, 1.884052, 1.950563, 1.76926],
      8: [2.340443, 2.048262, 2.161097, 1.926082, 1.995422], 9: [2.093386, 2.185793, 1.948989],
    ])

  /// For the reweighted stage.
  static let reweighted = SmallSampleFactors(
    fitted: [
      [(1.11098143415027, 1.5182890270453), (-0.66046776772861, 0.88939595831888)],
      [(3.11101712909049, 1.91401056721863), (0.79473550581058, 1.10081930350091)],
    ],
    general: [
      [(-1.02842572724793, 1.67659883081926, 2), (-0.26800273450853, 1.35968562893582, 3)],
      [(-0.544482443573914, 1.25994483222292, 2), (-0.343791072183285, 1.25159004257133, 3)],
    ],
    simulated: [
      2: [2.216302, 1.418526, 1.635601], 3: [1.73511, 2.06681, 1.545905, 1.659655, 1.456835],
      4: [2.388892, 1.847626, 1.96998, 1.630723, 1.701272, 1.521008],
      5: [1.968153, 2.168931, 1.784373, 1.894409, 1.667912, 1.693007, 1.545176],
      6: [2.275891, 1.866587, 2.014249, 1.750567, 1.829363, 1.650019, 1.689043],
      7: [1.95771, 2.074066, 1.847385, 1.905408, 1.71393, 1.768425, 1.63908],
      8: [2.164121, 1.871024, 1.979485, 1.782417, 1.84489], 9: [1.938822, 2.050409, 1.834863],
    ])

  /// The factor for a number of columns and rows and a trusted share `alpha`, .5 to 1.
  func value(columns: Int, rows: Int, alpha: Double) -> Double {
    var half = inverse(0, columns, rows)
    let most = inverse(1, columns, rows)
    let beyond = rows - 2 * columns
    if alpha == 0.5, beyond >= 0, let known = simulated[columns], beyond < known.count { half = 1 / known[beyond] }
    if alpha <= 0.875 { return 1 / (half + (most - half) / 0.375 * (alpha - 0.5)) }
    return 1 / (most + (1 - most) / 0.125 * (alpha - 0.875))
  }

  private func inverse(_ level: Int, _ columns: Int, _ rows: Int) -> Double {
    let size = Double(rows)
    if columns <= 2 {
      let fit = fitted[columns - 1][level]
      return 1 - exp(fit.scale) / pow(size, fit.power)
    }
    // A line through two points on logarithmic scales.
    let p = Double(columns)
    let points = general[level].map { point in
      (x: -log(point.multiple * p * p), y: log(-point.scale / pow(p, point.power)))
    }
    let slope = (points[1].y - points[0].y) / (points[1].x - points[0].x)
    let intercept = points[0].y - slope * points[0].x
    return 1 - exp(intercept) / pow(size, slope)
  }
}
