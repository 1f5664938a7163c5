// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// The settings of the house: every Swift target gets the same ones.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "gouji",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "gouji", targets: ["gouji"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Without traits: the Foundation one would bring full Foundation into Reading.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "COpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),

    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

    .target(name: "Statistics", dependencies: ["CGSL"]),
    .target(name: "TextDecoding"),
    .target(name: "DelimitedText"),
    .target(name: "Tables", dependencies: ["TextDecoding", "DelimitedText"]),
    .target(name: "Forms", dependencies: ["TextDecoding", "DelimitedText"]),
    .target(name: "Records", dependencies: ["Forms", "TextDecoding", "DelimitedText", "CCrypto"]),
    .target(
      name: "Reading",
      dependencies: [
        "Forms", "Records", "TextDecoding", "DelimitedText", "COpenCC", "CXML", "CArchive", subprocess,
      ]),
    .target(name: "Panels", dependencies: ["Forms", "Records", "TextDecoding", "DelimitedText"]),
    .target(name: "Checks", dependencies: ["Forms", "Records", "Panels", "TextDecoding", "DelimitedText"]),
    .target(
      name: "Analysis",
      dependencies: ["Forms", "Records", "Panels", "Statistics", "TextDecoding", "DelimitedText"]),
    .target(
      name: "Reporting",
      dependencies: [
        "Forms", "Records", "Panels", "Checks", "Analysis", "Tables", "TextDecoding", "DelimitedText", "CXlsxWriter",
        subprocess, mustache, grdb,
      ]),
    .target(
      name: "CommandLineTool",
      dependencies: [
        "Forms", "Records", "Reading", "Panels", "Checks", "Analysis", "Tables", "Reporting", "TextDecoding",
        "DelimitedText", argumentParser, yams,
      ]),
    .executableTarget(name: "gouji", dependencies: ["CommandLineTool"]),
    .executableTarget(name: "make-demo-county", dependencies: ["Forms"], path: "Scripts/demo-county"),
    .executableTarget(name: "calibrate", dependencies: ["Statistics"], path: "Scripts/calibrate"),
    .executableTarget(
      name: "plant-errors", dependencies: ["Forms", "Records", "Panels", "Checks"], path: "Scripts/plant"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"]),
    .testTarget(name: "ReferenceTests", dependencies: ["Statistics", "TestSupport"]),
    .testTarget(name: "TextDecodingTests", dependencies: ["TextDecoding", "TestSupport"]),
    .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText", "TestSupport"]),
    .testTarget(name: "TablesTests", dependencies: ["Tables", "TestSupport"]),
    .testTarget(name: "FormsTests", dependencies: ["Forms", "DelimitedText", "TestSupport"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "Forms", "DelimitedText", "TestSupport"]),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Records", "Forms", "TextDecoding", "DelimitedText", "TestSupport"]),
    .testTarget(name: "PanelsTests", dependencies: ["Panels", "Records", "Forms", "DelimitedText", "TestSupport"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["plant-errors", "Reading", "Checks", "Panels", "Records", "Forms", "TestSupport"]),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Panels", "Records", "Forms", "Statistics", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "Analysis", "Checks", "Panels", "Records", "Forms", "Tables", "DelimitedText", "TestSupport",
      ]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CommandLineTool", "Reporting", "Records", "Forms", "TextDecoding", "DelimitedText", "TestSupport",
      ],
      exclude: ["Cases"]),
    .testTarget(
      name: "DemoCountyTests",
      dependencies: ["make-demo-county", "Reading", "Records", "Forms", "DelimitedText", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + house
}

// The fuzzer has no `main` of its own and links only with a sanitizer: see Scripts/fuzz.
if Context.environment["GOUJI_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing", dependencies: ["TextDecoding", "DelimitedText", "Records", "Reading", "Panels"],
      path: "Tests/Fuzzing",
      exclude: ["Seeds"],
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]))
}
