// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks every extractor but those of 12345 what a number is.
enum NarrativeExtractors {
  /// The indicators a number belongs to, with how sure; usually none or one.
  static func read(_ phrase: NumberPhrase, reportYear: Int?) -> [(NarrativeID, Verdict)] {
    var found: [(NarrativeID, Verdict)] = []
    func offer(_ indicator: NarrativeID, _ verdict: Verdict?) {
      if let verdict { found.append((indicator, verdict)) }
    }
    let own = phrase.ownKinds
    if own.hasAny(publication) || phrase.leadKinds.hasAny(publication) || phrase.next == .info || phrase.next == .news {
      offer(.totalPosts, TotalPosts.read(phrase))
      offer(.websitePosts, WebsitePosts.read(phrase))
      offer(.wechatPosts, WechatPosts.read(phrase))
      offer(.otherMediaPosts, OtherMediaPosts.read(phrase))
    }
    if own.has(.application) || phrase.beforeKinds.has(.application) || phrase.afterKinds.has(.application)
      || own.has(.carry)
    {
      offer(.applicationsReceived, ApplicationsReceived.read(phrase))
      offer(.applicationsCarriedIn, ApplicationsCarriedIn.read(phrase, reportYear: reportYear))
      offer(.applicationsHandled, ApplicationsHandled.read(phrase))
    }
    if own.hasAny(rare) || phrase.afterKinds.hasAny(rare) || phrase.beforeKinds.hasAny(rare) {
      offer(.localCalls, LocalHotlineCalls.read(phrase))
      offer(.policyInterpretations, PolicyInterpretations.read(phrase))
      offer(.trainingSessions, TrainingSessions.read(phrase))
      offer(.trainees, Trainees.read(phrase))
      offer(.publicComments, PublicComments.read(phrase))
      offer(.congressSuggestions, CongressSuggestions.read(phrase))
      offer(.conferenceProposals, ConferenceProposals.read(phrase))
      offer(.reviewTotal, ReviewTotal.read(phrase))
      offer(.litigationTotal, LitigationTotal.read(phrase))
      offer(.accountabilityCases, AccountabilityCases.read(phrase))
      offer(.privacyChecks, PrivacyChecks.read(phrase))
      offer(.rectifiedIssueTypes, RectifiedIssueTypes.read(phrase))
      offer(.infoFeeNotices, InfoFeeNotices.read(phrase))
      offer(.infoFeeCollected, InfoFeeCollected.read(phrase))
      offer(.normativeIssued, NormativeIssued.read(phrase))
      offer(.normativeInForce, NormativeInForce.read(phrase))
    }
    return found
  }

  /// The indicators a denial sets to zero.
  static func read(_ denial: Denial, hotline: HotlineThread) -> [NarrativeID] {
    guard denial.kinds.hasAny(deniable) || denial.clauseKinds.hasAny(deniable) else { return [] }
    var found: [NarrativeID] = []
    func offer(_ indicator: NarrativeID, _ isDenied: Bool) { if isDenied { found.append(indicator) } }
    offer(.hotlineOverdue, HotlineOverdue.isDenied(denial, hotline))
    offer(.applicationsReceived, ApplicationsReceived.isDenied(denial))
    offer(.applicationsCarriedIn, ApplicationsCarriedIn.isDenied(denial))
    offer(.applicationsHandled, ApplicationsHandled.isDenied(denial))
    offer(.reviewTotal, ReviewTotal.isDenied(denial))
    offer(.litigationTotal, LitigationTotal.isDenied(denial))
    offer(.accountabilityCases, AccountabilityCases.isDenied(denial))
    offer(.infoFeeNotices, InfoFeeNotices.isDenied(denial))
    offer(.infoFeeCollected, InfoFeeCollected.isDenied(denial))
    offer(.normativeIssued, NormativeIssued.isDenied(denial))
    offer(.normativeInForce, NormativeInForce.isDenied(denial))
    return found
  }

  private static let publication = WordSet(
    .publish, .disclose, .activeDisclosure, .info, .news, .websiteInfo, .website, .wechat, .otherMedia, .newMedia,
    .manyChannels)
  private static let rare = WordSet(
    .localHotline, .interpretation, .training, .opinion, .congress, .conference, .proposal, .review, .litigation,
    .accountability, .privacy, .rectify, .fee, .normative)
  private static let deniable = WordSet(
    .overdue, .application, .carry, .review, .litigation, .accountability, .fee, .feeNotice, .normative)
}
