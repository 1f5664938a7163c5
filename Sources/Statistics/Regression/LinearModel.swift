// SPDX-License-Identifier: GPL-3.0-or-later

/// Least squares on several columns: coefficients, standard errors, R² and F.
///
/// The columns are made orthogonal twice over by Gram and Schmidt's method with 31 digits, so that even nearly dependent
/// columns (a polynomial of degree ten in one variable) keep every digit that the data have.
/// Without a constant column R² and F are about zero instead of the mean.
/// Reference: Björck 1967, BIT 7:1–21, doi:10.1007/BF01934122.
///
/// Edges: fewer rows than columns, or dependent columns: none; a perfect fit has residual 0 and no F.
public struct LinearModel: Sendable, Equatable {
  /// One coefficient a column.
  public let coefficients: [Double]
  /// The standard error of every coefficient; nil without residual degrees of freedom.
  public let standardErrors: [Double]?
  /// Residual standard deviation; nil without residual degrees of freedom.
  public let residualDeviation: Double?
  /// Share of the variance explained; nil when there is none to explain.
  public let rSquared: Double?
  /// F of all columns but the constant; nil for a perfect fit and where undefined.
  public let f: Double?
  /// Rows − columns.
  public let degreesOfFreedom: Int

  /// The powers 0…degree of every x, as rows of a model; the model raises them with 31 digits.
  public static func polynomial(_ x: [Double], _ y: [Double], degree: Int) -> LinearModel? {
    let rows = x.map { value in
      (0..<degree).reduce(into: [DoubleDouble(1)]) { row, _ in
        row.append((row.last ?? DoubleDouble(1)) * DoubleDouble(value))
      }
    }
    return LinearModel(columns: columns(rows), y, hasConstant: true)
  }

  /// The model of `y` on the columns of `rows`; with a constant column in front when `constant`.
  public init?(rows: [[Double]], y: [Double], constant: Bool = true) {
    let exact = rows.map { row in (constant ? [DoubleDouble(1)] : []) + row.map { DoubleDouble($0) } }
    self.init(columns: Self.columns(exact), y, hasConstant: constant)
  }

  private static func columns(_ rows: [[DoubleDouble]]) -> [[DoubleDouble]] {
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return [] }
    return (0..<width).map { column in rows.map { $0[column] } }
  }

  private static func dot(_ left: [DoubleDouble], _ right: [DoubleDouble]) -> DoubleDouble {
    zip(left, right).reduce(DoubleDouble(0)) { $0 + $1.0 * $1.1 }
  }

  private init?(columns: [[DoubleDouble]], _ y: [Double], hasConstant: Bool) {
    let (size, width) = (y.count, columns.count)
    guard width > 0, size >= width, columns[0].count == size else { return nil }
    let zero = DoubleDouble(0)
    var basis: [[DoubleDouble]] = []
    var triangle = [[DoubleDouble]](repeating: [DoubleDouble](repeating: zero, count: width), count: width)
    for (index, column) in columns.enumerated() {
      var rest = column
      let norm = Self.dot(column, column).squareRoot
      for _ in 0..<2 {
        for (other, direction) in basis.enumerated() {
          let share = Self.dot(direction, rest)
          triangle[other][index] = triangle[other][index] + share
          for row in 0..<size { rest[row] = rest[row] - share * direction[row] }
        }
      }
      let length = Self.dot(rest, rest).squareRoot
      guard length.high > 1e-26 * norm.high, norm.high > 0 else { return nil }
      triangle[index][index] = length
      basis.append(rest.map { $0 / length })
    }
    var residual = y.map { DoubleDouble($0) }
    var projections = [DoubleDouble](repeating: zero, count: width)
    for _ in 0..<2 {
      for (index, direction) in basis.enumerated() {
        let share = Self.dot(direction, residual)
        projections[index] = projections[index] + share
        for row in 0..<size { residual[row] = residual[row] - share * direction[row] }
      }
    }
    // Back substitution, and the rows of the inverse triangle for the variances.
    var solution = [DoubleDouble](repeating: zero, count: width)
    for index in (0..<width).reversed() {
      var value = projections[index]
      for later in (index + 1)..<max(width, index + 1) { value = value - triangle[index][later] * solution[later] }
      solution[index] = value / triangle[index][index]
    }
    var inverse = [[DoubleDouble]](repeating: [DoubleDouble](repeating: zero, count: width), count: width)
    for column in 0..<width {
      inverse[column][column] = DoubleDouble(1) / triangle[column][column]
      for row in (0..<column).reversed() {
        var value = zero
        for middle in (row + 1)...column { value = value - triangle[row][middle] * inverse[middle][column] }
        inverse[row][column] = value / triangle[row][row]
      }
    }
    coefficients = solution.map(\.value)
    degreesOfFreedom = size - width
    let exact = y.map { DoubleDouble($0) }
    let mean = hasConstant ? exact.reduce(zero, +) / DoubleDouble(Double(size)) : zero
    let centred = exact.map { $0 - mean }
    let total = Self.dot(centred, centred).value
    let left = Self.dot(residual, residual).value
    // What decimal fractions lose as doubles is no residual: a perfect fit of tenths is a perfect fit.
    let squares = left <= 1e-29 * Self.dot(exact, exact).value ? 0 : left
    rSquared = total > 0 ? 1 - squares / total : nil
    guard size > width else {
      (standardErrors, residualDeviation, f) = (nil, nil, nil)
      return
    }
    let variance = squares / Double(size - width)
    residualDeviation = variance.squareRoot()
    standardErrors = inverse.map { (variance * Self.dot($0, $0).value).squareRoot() }
    let explained = width - (hasConstant ? 1 : 0)
    f = squares > 0 && explained > 0 ? (total - squares) / Double(explained) / variance : nil
  }
}
