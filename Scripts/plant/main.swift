// SPDX-License-Identifier: GPL-3.0-or-later

// Plants errors of every kind into right reports and says how many are found.
// usage: plant-errors [rounds] [seed]

let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let rounds = Int(arguments.first ?? 40)
let seed = arguments.dropFirst().first ?? 1

var trial = Trial()
trial.plantEach(rounds: rounds, seed: seed)
print(trial.table)
print("right reports \(trial.cleanReports), reports with one planted error \(trial.plantedReports)")
for failure in trial.failures.prefix(20) { print(failure) }
for errors in 1...4 {
  var repairs = RepairTrial(errors: errors)
  repairs.run(reports: rounds * 25, seed: seed + UInt64(errors))
  print(repairs.table)
}
