using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Cohorts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>What the office does with a member: lets them go, puts their days right, names their mentor, says how it ended.</summary>
public sealed class MemberDesk(TeacherDevDb db, CohortSteps steps, CompletionRegister register, CohortLetters letters, DistrictClock clock, SignedInPerson me)
{
    public Task<Refusal?> Leave(int cohortId, int memberId, DateOnly lastOn, string reason, CancellationToken cancel) => Step(cohortId, memberId, async (member, moved) =>
    {
        if (member.WhyNotLeave(lastOn, me.CohortSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        member.Leave(lastOn, reason, me.CohortSigner(), clock.UtcNow);
        moved.Add(member.TeacherId);
        steps.Audited(member, "cohort.left", new { cohort = member.Cohort.Name, on = lastOn }, reason);
        await letters.Tell(member.Cohort, member.TeacherId, memberId, "Left", lastOn.AsDay(), cancel);
        return null;
    }, cancel);

    /// <summary>Takes the row back and makes another with the right days; mentors and stays go along.</summary>
    /// <returns>The key of the new row.</returns>
    public async Task<(int? Id, Refusal? Refusal)> Correct(int cohortId, int memberId, DateOnly startOn, DateOnly? endOn, string reason, CancellationToken cancel)
    {
        CohortMember? right = null;
        var refused = await Step(cohortId, memberId, async (member, moved) =>
        {
            var refusal = member.WhyNotCorrect(startOn, endOn, me.CohortSigner()) ?? (!member.TakesSeat && endOn is null ? member.Cohort.WhyNotTake(startOn) : null);
            if (refusal is not null)
            {
                return refusal;
            }

            right = member.Corrected(startOn, endOn, me.CohortSigner(), clock.UtcNow);
            member.Withdraw(reason, me.CohortSigner(), clock.UtcNow);
            member.Cohort.Members.Add(right);
            await db.SaveChangesAsync(cancel);
            var id = right.Id;
            await db.CohortMentors.Where(m => m.MemberId == memberId).ExecuteUpdateAsync(m => m.SetProperty(x => x.MemberId, id), cancel);
            await db.ShadowingStays.Where(s => s.MemberId == memberId).ExecuteUpdateAsync(s => s.SetProperty(x => x.MemberId, id), cancel);
            moved.Add(right.TeacherId);
            steps.Audited(right, "cohort.corrected", new { cohort = member.Cohort.Name, before = new { from = member.StartOn, until = member.EndOn }, after = new { from = startOn, until = endOn } }, reason);
            await letters.Tell(member.Cohort, member.TeacherId, id, "Corrected", reason, cancel);
            return null;
        }, cancel);
        return (right?.Id ?? (refused is null ? await RightOf(memberId, cancel) : null), refused);
    }

    /// <summary>The row that took another's place, where the same form was sent before.</summary>
    private Task<int?> RightOf(int memberId, CancellationToken cancel) => db.CohortMembers.Where(m => m.ReplacesId == memberId).Select(m => (int?)m.Id).SingleOrDefaultAsync(cancel);

    /// <summary>They never were in it.</summary>
    public Task<Refusal?> Withdraw(int cohortId, int memberId, string reason, CancellationToken cancel) => Step(cohortId, memberId, async (member, moved) =>
    {
        if (member.WhyNotWithdraw(me.CohortSigner()) is { } refusal)
        {
            return refusal;
        }

        member.Withdraw(reason, me.CohortSigner(), clock.UtcNow);
        await register.Follow(member, reason, cancel);
        moved.Add(member.TeacherId);
        steps.Audited(member, "cohort.withdrawn", new { cohort = member.Cohort.Name }, reason);
        await letters.Tell(member.Cohort, member.TeacherId, null, "Withdrawn", reason, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Mentor(int cohortId, int memberId, string name, string organisation, DateOnly from, CancellationToken cancel) => Step(cohortId, memberId, async (member, _) =>
    {
        if (member.WhyNotMentor(from) is { } refusal)
        {
            return refusal;
        }

        member.Mentored(name, organisation, from, me.CohortSigner(), clock.UtcNow);
        steps.Audited(member, "cohort.mentored", new { cohort = member.Cohort.Name, organisation, from });
        await letters.Tell(member.Cohort, member.TeacherId, memberId, "Mentored", name, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Give(int cohortId, int memberId, CohortResult result, string reason, string certificate, CancellationToken cancel) => Step(cohortId, memberId, async (member, _) =>
    {
        var sessions = (await db.RegisterOf(cohortId, [member.TeacherId], cancel)).Of(member.TeacherId);
        var progress = CohortProgress.Of(member, sessions, clock.Today);
        if (member.WhyNotResult(result, reason, progress.Lacks, me.CohortSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        var before = member.Result;
        member.Give(result, clock.Today, reason, certificate, me.CohortSigner());
        await register.Follow(member, reason, cancel);
        steps.Audited(member, "cohort.result-given", new { cohort = member.Cohort.Name, before = before?.ToString(), result = result.ToString(), certificate }, reason);
        await letters.Tell(member.Cohort, member.TeacherId, memberId, result.ToString(), reason, cancel);
        return null;
    }, cancel);

    /// <summary>Takes the result back, and what it put into the register.</summary>
    public Task<Refusal?> TakeBack(int cohortId, int memberId, string reason, CancellationToken cancel) => Step(cohortId, memberId, async (member, _) =>
    {
        if (member.WhyNotTakeBack(me.CohortSigner()) is { } refusal)
        {
            return refusal;
        }

        var (before, on) = (member.Result, member.ResultOn);
        member.TakeBack();
        await register.Follow(member, reason, cancel);
        steps.Audited(member, "cohort.result-taken-back", new { cohort = member.Cohort.Name, before = before?.ToString(), on }, reason);
        await letters.Tell(member.Cohort, member.TeacherId, memberId, "TakenBack", reason, cancel);
        return null;
    }, cancel);

    private Task<Refusal?> Step(int cohortId, int memberId, Func<CohortMember, ICollection<int>, Task<Refusal?>> take, CancellationToken cancel) => steps.Step(cohortId, (cohort, moved) =>
        cohort.Members.Find(m => m.Id == memberId) is { } member ? take(member, moved) : Task.FromResult<Refusal?>(new("cohort-member-gone")), cancel);
}
