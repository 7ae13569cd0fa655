using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>What a school does in a round: it nominates, says what it needs and what must stay.</summary>
public sealed class SchoolDesk(TeacherDevDb db, RotationRules rules, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="teacherId">Of the school.</param>
    public Task<Refusal?> Nominate(int id, int teacherId, int schoolId, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotCollect(clock.Today) is { } refusal)
        {
            return refusal;
        }

        var known = round.People.Find(p => p.TeacherId == teacherId);
        if (known is { WithdrawnAt: null } or { IsTakenOut: true })
        {
            return new(known.IsTakenOut ? "rotation-was-taken-out" : "rotation-is-in");
        }

        var part = (await db.Records([teacherId], cancel)).Select(r => TakingPart.Of(rules, round, r, RotationBasis.Nominated)).FirstOrDefault();
        if (part?.Candidate is null)
        {
            return new(part?.Stands.State == DueState.Exempt ? "rotation-nominate-freed" : "rotation-may-not-move");
        }

        if (known is null)
        {
            round.People.Add(RotationPerson.In(teacherId, schoolId, RotationBasis.Nominated, reason, me.Name, clock.UtcNow));
        }
        else
        {
            known.Return(RotationBasis.Nominated, schoolId, reason, me.Name, clock.UtcNow);
        }

        db.Audited(actor, clock.UtcNow, "rotation-round.nominated", ("teacher", teacherId), new { round = id }, reason);
        await letters.Tell(round, [teacherId], "Nominated", cancel, reason);
        return null;
    }, cancel);

    /// <summary>Takes a nomination of the school back.</summary>
    public Task<Refusal?> Withdraw(int id, int personId, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if (round.WhyNotCollect(clock.Today) is { } refusal)
        {
            return refusal;
        }

        if (person.WithdrawnAt is not null || person.Basis != RotationBasis.Nominated)
        {
            return new(person.WithdrawnAt is not null ? "rotation-is-out" : "rotation-not-nominated");
        }

        person.Withdraw(reason, false, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.withdrawn", ("teacher", person.TeacherId), new { round = id }, reason);
        await letters.Tell(round, [person.TeacherId], "Withdrawn", cancel, reason);
        return null;
    }, cancel);

    /// <param name="count">None takes the need back.</param>
    /// <param name="isOffice">The district's office states it; the school is told.</param>
    public Task<Refusal?> Need(int id, School school, string stage, string work, int? count, string note, bool isOffice, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotCollect(clock.Today) ?? RotationNeed.WhyNot(stage, work, count, rules.Round.StagesOf(school), await db.RoundWorks(rules, cancel))
            ?? (count > 0 ? new DecidedMove(0, 0, school.Id, PlacementKind.Post, round.EffectiveOn, null).WhyNotAt(null, school) : null)) is { } refusal)
        {
            return refusal;
        }

        if (round.Needs.Find(n => n.SchoolId == school.Id && n.Stage == stage && n.Work == work) is { } known)
        {
            known.State(count!.Value, note, me.Name, clock.UtcNow);
        }
        else
        {
            round.Needs.Add(RotationNeed.Of(school.Id, stage, work, count!.Value, note, me.Name, clock.UtcNow));
        }

        db.Audited(actor, clock.UtcNow, "rotation-round.need-stated", ("rotation-round", id), new { school = school.Code, stage, work, count });
        if (isOffice)
        {
            await letters.TellSchool(round, school.Id, "NeedStated", cancel, stage, work, count!.Value);
        }

        return null;
    }, cancel);

    /// <param name="isOffice">The district's office states it; the school is told.</param>
    public Task<Refusal?> Keep(int id, School school, string work, int? least, bool isOffice, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotCollect(clock.Today) ?? RotationKeep.WhyNot(work, least, rules.Round.KeepOf(work), await db.RoundWorks(rules, cancel))) is { } refusal)
        {
            return refusal;
        }

        if (round.Keeps.Find(k => k.SchoolId == school.Id && k.Work == work) is { } known)
        {
            known.State(least!.Value, me.Name, clock.UtcNow);
        }
        else
        {
            round.Keeps.Add(RotationKeep.Of(school.Id, work, least!.Value, me.Name, clock.UtcNow));
        }

        db.Audited(actor, clock.UtcNow, "rotation-round.keep-stated", ("rotation-round", id), new { school = school.Code, work, least });
        if (isOffice)
        {
            await letters.TellSchool(round, school.Id, "KeepStated", cancel, work, least!.Value);
        }

        return null;
    }, cancel);
}
