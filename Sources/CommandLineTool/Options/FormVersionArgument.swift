// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Forms

/// `2019` or `2021` on the command line.
extension FormVersion: ExpressibleByArgument {}
