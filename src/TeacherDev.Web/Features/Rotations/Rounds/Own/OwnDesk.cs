using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Own;

/// <summary>What a teacher does in a round: they apply, wish, go back, object.</summary>
public sealed class OwnDesk(TeacherDevDb db, RotationRules rules, EvidenceStore store, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Keeps the wishes; whoever is not in the round yet applies by them.</summary>
    /// <param name="schools">Of the district; those to which they may go are asked for here.</param>
    public Task<Refusal?> Wish(int id, int teacherId, IReadOnlyList<int> wishes, string partnerNumber, string statement, IReadOnlyCollection<School> schools, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Find(p => p.TeacherId == teacherId);
        if (round.WhyNotCollect(clock.Today) is { } refusal)
        {
            return refusal;
        }

        if (person is { IsTakenOut: true, WithdrawnAt: not null })
        {
            return new("rotation-was-taken-out");
        }

        if ((await db.Records([teacherId], cancel)).FirstOrDefault() is not { } record || TakingPart.Of(rules, round, record, RotationBasis.Applied).Candidate is not { } candidate)
        {
            return new("rotation-may-not-move");
        }

        var may = WishChoice.Of(rules, round, record, candidate, schools).Where(c => c.Obstacle is null).Select(c => c.School.Id).ToHashSet();
        if (RotationPerson.WhyNotWish(wishes, may, rules.Round.Wishes) is { } wrong)
        {
            return wrong;
        }

        // Whoever was freed and wishes all the same applies by it.
        var isNew = person is not { WithdrawnAt: null } || TakingPart.Of(rules, round, record, person).Candidate is null;
        if (person is null)
        {
            person = RotationPerson.In(teacherId, candidate.Home.Id, RotationBasis.Applied, "", me.Name, clock.UtcNow);
            round.People.Add(person);
        }
        else if (isNew)
        {
            person.Return(RotationBasis.Applied, candidate.Home.Id, "", me.Name, clock.UtcNow);
        }

        person.Wish(wishes, partnerNumber, statement, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, isNew ? "rotation-round.applied" : "rotation-round.wished", ("teacher", teacherId), new { round = id, wishes = wishes.Count, partner = partnerNumber.Length > 0 });
        return null;
    }, cancel);

    /// <summary>Takes back an application of one's own, or declines a nomination.</summary>
    public Task<Refusal?> Withdraw(int id, int teacherId, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.TeacherId == teacherId);
        if ((round.WhyNotCollect(clock.Today) ?? person.WhyNotWithdraw()) is { } refusal)
        {
            return refusal;
        }

        person.Withdraw(reason, false, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, person.Basis == RotationBasis.Nominated ? "rotation-round.declined" : "rotation-round.withdrawn", ("teacher", teacherId), new { round = id }, reason);
        if (person.Basis == RotationBasis.Nominated)
        {
            await letters.TellSchool(round, person.SchoolId, "Declined", cancel, me.Name, reason);
        }

        return null;
    }, cancel);

    public Task<Refusal?> Object(int id, int teacherId, string text, IReadOnlyList<FitFile> files, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.TeacherId == teacherId);
        if (!round.TakesObjectionOf(person, clock.Today))
        {
            return new("rotation-no-objections");
        }

        if (person.Objections.Exists(o => o.IsOpen))
        {
            return new("rotation-objection-waits");
        }

        var objection = RotationObjection.Filed(text, me.Name, clock.UtcNow);
        person.Objections.Add(objection);
        var added = FitFile.Add(objection.Evidence, files, store.UsesFolder, clock.UtcNow);
        await db.SaveChangesAsync(cancel);
        foreach (var (evidence, bytes) in added)
        {
            await store.Keep(db, evidence, bytes, cancel);
        }

        db.Audited(actor, clock.UtcNow, "rotation-round.objected", ("teacher", teacherId), new { round = id, files = added.Count });
        await letters.TellDistrict(round, "Objected", me.AccountId, cancel);
        return null;
    }, cancel);
}
