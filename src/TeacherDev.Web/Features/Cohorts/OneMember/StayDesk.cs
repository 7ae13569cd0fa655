using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.OneMember;

/// <summary>Stays: reported by the member or written down by the office, confirmed by the office.</summary>
public sealed class StayDesk(TeacherDevDb db, CohortSteps steps, CohortLetters letters, DistrictClock clock, SignedInPerson me)
{
    public Task<Refusal?> Report(int cohortId, int memberId, StayTerms terms, string key, CancellationToken cancel) => steps.Step(cohortId, async (cohort, _) =>
    {
        if (await db.ShadowingStays.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key, cancel) is { } sent)
        {
            return sent.MemberId == memberId && (sent.StartOn, sent.EndOn) == (terms.Days.Start, terms.Days.End) ? null : new("stay-sent-before");
        }

        var member = cohort.Members.Single(m => m.Id == memberId);
        if (ShadowingStay.WhyNot(terms, member, clock.Today) is { } refusal)
        {
            return refusal;
        }

        var confirmed = me.KeepsCohorts() && member.TeacherId != me.TeacherId;
        member.Stays.Add(ShadowingStay.Of(memberId, terms, key, confirmed, me.CohortSigner(), clock.UtcNow));
        steps.Audited(member, confirmed ? "cohort.stay-confirmed" : "cohort.stay-reported", Told(cohort, terms.Days));
        if (confirmed)
        {
            await letters.Tell(cohort, member.TeacherId, memberId, "StayConfirmed", terms.Days.Start.AsDay(), cancel);
        }

        return null;
    }, cancel);

    public Task<Refusal?> Decide(int cohortId, int memberId, int stayId, bool confirms, string reason, CancellationToken cancel) => OfStay(cohortId, memberId, stayId, async (member, stay) =>
    {
        if (stay.WhyNotDecide(member, me.CohortSigner()) is { } refusal)
        {
            return refusal;
        }

        stay.Decide(confirms, reason.Length == 0 ? null : reason, me.CohortSigner(), clock.UtcNow);
        steps.Audited(member, confirms ? "cohort.stay-confirmed" : "cohort.stay-declined", Told(member.Cohort, stay.Days), reason);
        await letters.Tell(member.Cohort, member.TeacherId, memberId, confirms ? "StayConfirmed" : "StayDeclined", confirms ? stay.StartOn.AsDay() : reason, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int cohortId, int memberId, int stayId, string reason, CancellationToken cancel) => OfStay(cohortId, memberId, stayId, async (member, stay) =>
    {
        if (stay.WhyNotWithdraw(member, me.CohortSigner(), me.KeepsCohorts()) is { } refusal)
        {
            return refusal;
        }

        stay.Withdraw(reason, me.CohortSigner(), clock.UtcNow);
        steps.Audited(member, "cohort.stay-withdrawn", Told(member.Cohort, stay.Days), reason);
        if (member.TeacherId != me.TeacherId)
        {
            await letters.Tell(member.Cohort, member.TeacherId, memberId, "StayWithdrawn", reason, cancel);
        }

        return null;
    }, cancel);

    private Task<Refusal?> OfStay(int cohortId, int memberId, int stayId, Func<CohortMember, ShadowingStay, Task<Refusal?>> take, CancellationToken cancel) => steps.Step(cohortId, (cohort, _) =>
        cohort.Members.Find(m => m.Id == memberId)?.Stays.Find(s => s.Id == stayId) is { } stay ? take(cohort.Members.Single(m => m.Id == memberId), stay) : Task.FromResult<Refusal?>(new("stay-over")), cancel);

    private static object Told(Cohort cohort, DateRange days) => new { cohort = cohort.Name, from = days.Start, until = days.End };
}
