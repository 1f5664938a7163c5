// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers that running text states, in the order of the code book.
///
/// The state of a microblog account (`wechat_account.status`) is no number and is not among them.
enum NarrativeID: UInt8, Sendable, CaseIterable {
  case hotlineReceived, hotlineClosed, hotlineOverdue, hotlineOnTimeRate, hotlineSatisfactionRate, localCalls
  case totalPosts, websitePosts, wechatPosts, otherMediaPosts, policyInterpretations
  case trainingSessions, trainees, publicComments, congressSuggestions, conferenceProposals
  case applicationsReceived, applicationsCarriedIn, applicationsHandled, reviewTotal, litigationTotal
  case accountabilityCases, privacyChecks, rectifiedIssueTypes, infoFeeNotices, infoFeeCollected
  case hotlineReplyRate, normativeIssued, normativeInForce

  /// The id of the indicator.
  var id: String { Self.ids[Int(rawValue)].id }

  /// The unit of its values.
  var unit: String { Self.ids[Int(rawValue)].unit }

  private static let ids: [(id: String, unit: String)] = [
    ("hotline_12345.received", "件"), ("hotline_12345.closed", "件"), ("hotline_12345.overdue", "件"),
    ("hotline_12345.on_time_rate", "%"), ("hotline_12345.satisfaction_rate", "%"), ("hotline_local.calls", "次"),
    ("disclosure.total_posts", "条"), ("website_posts", "条"), ("wechat_posts", "条"), ("other_media_posts", "条"),
    ("policy_interpretations", "件"), ("training_sessions", "次"), ("trainees", "人次"), ("public_comments", "条"),
    ("npc_suggestions", "件"), ("cppcc_proposals", "件"), ("narrative.applications.received", "件"),
    ("narrative.applications.carried_in", "件"), ("narrative.applications.handled", "件"),
    ("narrative.review.total", "件"), ("narrative.litigation.total", "件"), ("accountability.cases", "件"),
    ("privacy_checks", "次"), ("rectified_issue_types", "类"), ("info_fee.notices", "件"),
    ("info_fee.collected", "元"), ("hotline_12345.reply_rate", "%"), ("narrative.normative.issued", "件"),
    ("narrative.normative.in_force", "件"),
  ]
}
