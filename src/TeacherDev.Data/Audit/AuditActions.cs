namespace TeacherDev.Data.Audit;

/// <summary>
/// Each thing that the audit tells of stands here once: access goes after its time, a change to a record or to the rules stays for
/// good. A test finds an action that stands nowhere.
/// </summary>
public static class AuditActions
{
    /// <summary>Signing in and keeping that safe, looking at what is masked, taking a list or a file; one's own settings.</summary>
    public static readonly IReadOnlyList<string> Access =
    [
        "account-sheet.taken", "account-slips.shown", "accounts.exported", "audit.exported", "claims.exported", "claims.sampled", "event.exported",
        "careers.exported", "cohorts.exported", "ethics.exported", "ethics.listed", "ethics.seen",
        "language.chosen", "leave.exported", "ledger.exported", "mail-address.changed", "mail.given-up", "passkey.added", "passkey.removed", "passkey.renamed",
        "password.asked", "password.changed", "attendance.exported", "calendar.made", "calendar.revoked", "password.reset", "password.reset-by-mail",
        UnmaskingReading.Exported, UnmaskingReading.RefusedRow, "policy.preview-exported", "refused-rows.taken", "report.exported", "second-step.codes-made",
        "second-step.reset", "second-step.turned-off", "second-step.turned-on", "session.ended", "sign-in.done", "sign-in.failed", "sign-in.locked",
        "sign-in.provider-refused", "sign-in.unknown", "sign-out.everywhere", UnmaskingReading.Unmasked, "teachers.exported", "training.rated", "trainings.exported",
        "rotations.exported", "studios.exported", "targets.exported",
        "inductions.exported",
    ];

    public static readonly IReadOnlyList<string> Changes =
    [
        "account-issue.begun", "account.added", "account.changed", "account.closed", "account.linked", "account.opened", "account.unlinked", BackupReading.Taken,
        "claim.approved", "claim.asked", "claim.handed-over", "claim.held", "claim.objected", "claim.objection-changed", "claim.objection-upheld", "claim.posted", "claim.refused",
        "claim.returned", "claim.sent", "claim.withdrawn", "data.aged-out", "demo.filled", "demo.shut", "event.approved", "event.drafted", "event.dropped",
        "event.redrafted", "event.withdrawn", "hold.lifted", "hours.objected", "hours.objection-changed", "hours.objection-upheld", "hold.placed", "import.done", "import.received", "import.refused", "import.undone", "leave.approved",
        "leave.declined", "leave.ended", "leave.recorded", "leave.requested", "leave.withdrawn", "ledger.root-published", "ledger.sealed", "person.anonymised",
        "policy.added", "policy.draft-begun", "policy.draft-removed", "policy.draft-saved", "policy.ended", "policy.withdrawn", "teacher.merge-undone",
        "teacher.merged", "attendance.confirmed", "attendance.marked", "session.cancelled", "session.changed", "session.corrected", "session.planned", "training.approved",
        "training.cancelled", "training.changed", "training.closed", "training.credited", "training.drafted", "training.dropped", "training.filed",
        "training.lead-named", "training.lead-removed", "training.line-moved", "training.named", "training.offer-taken", "training.returned",
        "training.sign-up-approved", "training.sign-up-declined", "training.signed-up", "training.trimmed", "training.withdrawn", "attendance.checked-in",
        "attendance.checked-out", "attendance.graded",
        "studio.admitted", "studio.applied", "studio.changed", "studio.closed", "studio.declined", "studio.deputy-named", "studio.deputy-removed", "studio.leader-ended", "studio.leader-named",
        "studio.handed-over", "studio.member-accepted", "studio.member-admitted", "studio.member-applied", "studio.member-confirmed",
        "studio.member-declined", "studio.member-left", "studio.member-recommended", "studio.member-withdrawn", "studio.plan-approved", "studio.plan-hours",
        "studio.plan-filed", "studio.plan-returned", "studio.plan-written", "studio.recommended", "studio.resumed", "studio.reviewed",
        "studio.revoked", "studio.suspended", "studio.term-reviewed", "studio.work-confirmed", "studio.work-reported", "studio.work-returned",
        "studio.work-withdrawn",
        "career.checked", "career.confirmed", "career.corrected", "career.declined", "career.entered", "career.proposed", "career.withdrawn",
        "cohort.changed", "cohort.closed", "cohort.corrected", "cohort.joined", "cohort.left", "cohort.linked", "cohort.mentored", "cohort.opened", "cohort.result-given", "cohort.result-taken-back",
        "cohort.stay-confirmed", "cohort.stay-declined", "cohort.stay-reported", "cohort.stay-withdrawn", "cohort.unlinked", "cohort.withdrawn",
        "ethics.graded", "ethics.recorded", "ethics.revoked", "ethics.signed",
        "round.answered", "round.chosen", "round.closed", "round.nominated", "round.objected", "round.opened", "round.reviewed", "round.withdrawn",
        "away.appraised", "away.checked", "away.withdrawn",
        "school.closed", "school.merged", "school.opened", "school.renamed", "school.undone",
        "move.ended", "move.prolonged", "move.recorded", "move.undone",
        "rotation-round.opened", "rotation-round.nominated", "rotation-round.applied", "rotation-round.wished", "rotation-round.withdrawn",
        "rotation-round.need-stated", "rotation-round.keep-stated", "rotation-round.proposed", "rotation-round.settled", "rotation-round.unsettled",
        "rotation-round.taken-out", "rotation-round.taken-in", "rotation-round.published", "rotation-round.objected", "rotation-round.answered",
        "rotation-round.decided", "rotation-round.moved", "rotation-round.effected", "rotation-round.move-undone", "rotation-round.undone",
        "rotation-round.called-off", "rotation-round.mended", "rotation-round.declined", "rotation-round.left-out",
        "hiring.opened", "hiring.posts-stated", "hiring.taken-in", "hiring.stood", "hiring.corrected", "hiring.level-set-aside", "hiring.applied", "hiring.application-withdrawn",
        "hiring.senior-held", "hiring.senior-given", "hiring.senior-returned", "hiring.declined", "hiring.moved", "hiring.effected", "hiring.move-undone", "hiring.undone", "hiring.called-off",
        "reserve.offered", "reserve.entered", "reserve.confirmed", "reserve.ended", "shortage.stated", "shortage.called", "shortage.withdrawn",
        "targets.past-counted",
        "induction.decided", "induction.opinion-corrected", "induction.opinion-given", "induction.proposed", "induction.revoked", "induction.step-recorded",
        "induction.step-withdrawn", "observation.confirmed", "observation.mended", "observation.returned", "observation.revoked", "observation.written",
        "pair.begun", "pair.declined", "pair.ended", "pair.proposed", "pair.signed",
    ];
}
