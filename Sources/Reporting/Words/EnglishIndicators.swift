// SPDX-License-Identifier: GPL-3.0-or-later

/// English names of the cells and numbers that ``IndicatorName`` has no short name for.
enum EnglishIndicators {
  /// The name of the indicator with an id; nil when it has none here.
  static func name(_ id: String) -> String? {
    if let name = tableTwo[id] ?? narrative[id] { return name }
    guard let point = id.lastIndex(of: "."), let row = rows[String(id[..<point])] else { return nil }
    let column = String(id[id.index(after: point)...])
    return column == "total" ? row : IndicatorName.columns[column].map { row + ", " + $0 }
  }

  private static let tableTwo = [
    "rules.issued": "Rules issued", "rules.repealed": "Rules repealed", "rules.in_force": "Rules in force",
    "rules.made": "Rules made", "rules.newly_published": "Rules newly published",
    "rules.published_total": "Rules published in all",
    "normative_documents.repealed": "Normative documents repealed",

    "normative_documents.newly_published": "Normative documents newly published",
    "normative_documents.published_total": "Normative documents published in all",

    "other_services.decisions": "Other administrative services",
    "licensing.items_previous": "Licence items last year", "licensing.items_change": "Change in licence items",
    "penalty.items_previous": "Penalty items last year", "penalty.items_change": "Change in penalty items",
    "coercion.items_previous": "Coercion items last year", "coercion.items_change": "Change in coercion items",
    "fees.items_previous": "Fee items last year", "fees.items_change": "Change in fee items",
    "other_services.items_previous": "Other service items last year",
    "other_services.items_change": "Change in other service items",
    "procurement.projects": "Procurement projects", "procurement.amount": "Procurement amount",
  ]

  private static let narrative = [
    "hotline_12345.overdue": "12345 hotline cases overdue", "hotline_12345.on_time_rate": "12345 on-time rate",
    "hotline_12345.satisfaction_rate": "12345 satisfaction rate", "hotline_12345.reply_rate": "12345 reply rate",
    "hotline_local.calls": "Calls to the township's own line",
    "other_media_posts": "Posts in other media",
    "policy_interpretations": "Policy interpretations", "training_sessions": "Training sessions",
    "trainees": "Trainees", "public_comments": "Public comments collected",
    "npc_suggestions": "Suggestions of deputies handled", "cppcc_proposals": "Proposals of the CPPCC handled",
    "narrative.applications.carried_in": "Applications carried in, as the text says",
    "narrative.applications.handled": "Applications decided, as the text says",
    "narrative.review.total": "Reviews, as the text says", "narrative.litigation.total": "Lawsuits, as the text says",
    "narrative.normative.issued": "Normative documents issued, as the text says",
    "narrative.normative.in_force": "Normative documents in force, as the text says",
    "accountability.cases": "Accountability cases", "privacy_checks": "Checks for private data and mistakes",
    "rectified_issue_types": "Kinds of problems mended", "info_fee.notices": "Information fee notices",
    "info_fee.collected": "Information fees collected", "wechat_account.status": "State of the WeChat account",
  ]

  /// Rows of table three, by the part of the id before the applicant.
  private static let rows = [
    "applications.outcome.partly_disclosed": "Applications granted in part",
    "applications.outcome.not_disclosed.state_secret": "Refused: state secret",
    "applications.outcome.not_disclosed.other_law_forbids": "Refused: forbidden by another law",
    "applications.outcome.not_disclosed.security_stability": "Refused: security and stability",
    "applications.outcome.not_disclosed.third_party_rights": "Refused: rights of third parties",
    "applications.outcome.not_disclosed.internal_affairs": "Refused: internal affairs",
    "applications.outcome.not_disclosed.process_information": "Refused: information on a process",
    "applications.outcome.not_disclosed.enforcement_files": "Refused: enforcement files",
    "applications.outcome.not_disclosed.administrative_query": "Refused: matter of another query",
    "applications.outcome.not_available.not_held": "Not available: not held",
    "applications.outcome.not_available.needs_creation": "Not available: would have to be made",
    "applications.outcome.not_available.unclear_after_correction": "Not available: still unclear",
    "applications.outcome.not_processed.petition_complaint": "Not processed: petition or complaint",
    "applications.outcome.not_processed.repeat": "Not processed: repeated",
    "applications.outcome.not_processed.publication_request": "Not processed: published already",
    "applications.outcome.not_processed.mass_repeat": "Not processed: repeated in masses",
    "applications.outcome.not_processed.confirm_or_reissue": "Not processed: to confirm or issue again",
    "applications.outcome.other.correction_overdue": "Other: correction overdue",
    "applications.outcome.other.fee_overdue": "Other: fee overdue", "applications.outcome.other.misc": "Other",
    "applications.outcome.other.all": "Other outcomes",
  ]
}
