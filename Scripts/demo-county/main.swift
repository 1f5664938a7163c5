// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

// usage: swift run make-demo-county [FOLDER]     writes Datasets/demo-county anew
let folder = CommandLine.arguments.dropFirst().first ?? "Datasets/demo-county"
let raw = folder + "/raw"
if FileManager.default.fileExists(atPath: raw) { try FileManager.default.removeItem(atPath: raw) }
for (path, bytes) in DemoCounty.files().sorted(by: { $0.key < $1.key }) {
  let file = URL(fileURLWithPath: folder).appending(path: path)
  try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: file)
}
