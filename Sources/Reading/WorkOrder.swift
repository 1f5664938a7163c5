// SPDX-License-Identifier: GPL-3.0-or-later

/// Work on numbered items that several threads share, whose results come in the order of the numbers.
///
/// A thread that is done takes the next few items, so one slow item holds up nobody. Results that wait for an earlier
/// one are bounded: no more than ``ahead`` batches a thread are begun before the oldest is given on.
struct WorkOrder {
  /// The number of items, from 0.
  let count: Int
  /// The number of threads, at least 1.
  let threads: Int

  /// Items that a thread takes at once: enough to make a task worth its while, few enough to spread.
  private static let batch = 8
  /// Batches of each thread that may be under way or waiting.
  private static let ahead = 4

  /// Does `work` for every item and hands its results to `give` in order.
  ///
  /// - Throws: what `give` throws; no further work is begun then.
  nonisolated(nonsending) func run<Result: Sendable, Failure>(
    _ work: nonisolated(nonsending) @escaping @Sendable (Int) async -> Result,
    give: (Int, Result) throws(Failure) -> Void
  ) async throws(Failure) {
    if threads == 1 || count <= 1 {
      for index in 0..<count { try give(index, await work(index)) }
      return
    }
    let batches = (count + Self.batch - 1) / Self.batch
    let count = count
    let failure = await withTaskGroup(of: (Int, [Result]).self) { group -> Failure? in
      var begun = 0
      var given = 0
      var waiting: [Int: [Result]] = [:]
      func begin(_ group: inout TaskGroup<(Int, [Result])>) {
        let number = begun
        begun += 1
        let items = number * Self.batch..<min(count, (number + 1) * Self.batch)
        group.addTask {
          var results: [Result] = []
          results.reserveCapacity(items.count)
          for item in items { results.append(await work(item)) }
          return (number, results)
        }
      }
      while begun < min(batches, threads) { begin(&group) }
      while let (number, results) = await group.next() {
        waiting[number] = results
        while let ready = waiting.removeValue(forKey: given) {
          for (offset, result) in ready.enumerated() {
            do throws(Failure) {
              try give(given * Self.batch + offset, result)
            } catch {
              group.cancelAll()
              return error
            }
          }
          given += 1
        }
        // Each thread is kept at work as long as the oldest result is not too far behind.
        while begun < batches, begun - given - waiting.count < threads, begun - given < threads * Self.ahead {
          begin(&group)
        }
      }
      return nil
    }
    if let failure { throw failure }
  }
}
