using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Acts;

/// <summary>What the office does while it arranges a round.</summary>
public sealed class ArrangeDesk(TeacherDevDb db, RotationRules rules, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Makes the best proposal beside what people settled; whoever has come to be due since is in it.</summary>
    public Task<Refusal?> Propose(int id, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotArrange(clock.Today) is { } refusal)
        {
            return refusal;
        }

        List<int> late = [];
        foreach (var record in (await db.DueFor(rules, round, cancel)).Where(r => round.People.TrueForAll(p => p.TeacherId != r.Teacher.Id)))
        {
            round.People.Add(RotationPerson.In(record.Teacher.Id, record.LegalSchool(round.Eve)!.Id, RotationBasis.Due, "", me.Name, clock.UtcNow));
            late.Add(record.Teacher.Id);
        }

        if (late.Count > 0)
        {
            await letters.Tell(round, late, "Due", cancel, round.EffectiveOn.AsDay(), round.CollectFromOn.AsDay(), round.CollectUntilOn.AsDay());
            await db.SaveChangesAsync(cancel);
        }

        var question = await db.QuestionOf(rules, round, cancel);
        if (question.BrokenSettled() is [var broken, ..])
        {
            return broken.Obstacle is { } against ? new("rotation-settled-broken", broken.In.Record.Teacher.Name, against) : new("rotation-settled-freed", broken.In.Record.Teacher.Name);
        }

        var proposal = ProposalMaker.Make(question.Question);
        round.Propose(proposal.Moves.ToDictionary(m => m.Who.TeacherId, m => m.Need.Id), proposal.IsBest, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.proposed", ("rotation-round", id), new { moves = proposal.Moves.Count, wishes = proposal.WishesMet, late = late.Count, proposal.IsBest });
        return null;
    }, cancel);

    /// <param name="needId">For which need; null takes back what was settled.</param>
    /// <param name="seen">The person's version on the page: what somebody else chose meanwhile is not written over.</param>
    public Task<Refusal?> Settle(int id, int personId, int? needId, int seen, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((await Unsettled(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
        {
            return refusal;
        }

        if (person.WithdrawnAt is not null)
        {
            return new("rotation-is-out");
        }

        if (needId is { } need)
        {
            var (obstacle, stay) = (await db.QuestionOf(rules, round, cancel)).Choose(person.TeacherId, need);
            if (obstacle is { } against)
            {
                return new("rotation-obstacle", against);
            }

            foreach (var other in round.Moving.Where(p => !p.IsSettled && p.Id != personId && !stay.ContainsKey(p.TeacherId)))
            {
                other.Propose(null, me.Name, clock.UtcNow);
            }
        }

        person.Settle(needId, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, needId is null ? "rotation-round.unsettled" : "rotation-round.settled", ("teacher", person.TeacherId), new { round = id, need = needId });
        return null;
    }, cancel);

    public Task<Refusal?> TakeOut(int id, int personId, string reason, int seen, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((await Unarranged(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
        {
            return refusal;
        }

        if (person.WithdrawnAt is not null)
        {
            return new("rotation-is-out");
        }

        person.Withdraw(reason, true, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.taken-out", ("teacher", person.TeacherId), new { round = id }, reason);
        await letters.Tell(round, [person.TeacherId], "TakenOut", cancel, reason);
        return null;
    }, cancel);

    public Task<Refusal?> TakeIn(int id, int personId, int seen, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((await Unarranged(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
        {
            return refusal;
        }

        var home = (await db.Records([person.TeacherId], cancel)).FirstOrDefault()?.LegalSchool(round.Eve)?.Id;
        person.Return(person.Basis, home ?? person.SchoolId, person.Reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.taken-in", ("teacher", person.TeacherId), new { round = id });
        await letters.Tell(round, [person.TeacherId], "TakenIn", cancel);
        return null;
    }, cancel);

    /// <summary>Taking out and in goes from the first day on; once the moves are shown only as settling does.</summary>
    private async Task<Refusal?> Unarranged(RotationRound round, RotationPerson person, CancellationToken cancel) =>
        round.State(clock.Today) is RotationState.Announced or RotationState.Collecting ? null : await Unsettled(round, person, cancel);

    private async Task<Refusal?> Unsettled(RotationRound round, RotationPerson person, CancellationToken cancel) => round.WhyNotSettle(
        person, round.State(clock.Today) == RotationState.Public && (await db.QuestionOf(rules, round, cancel)).Broken().Any(b => b.In.Person == person), clock.Today);

    private static Refusal? Meanwhile(RotationPerson person, int seen) => person.Version == seen ? null : new("rotation-meanwhile", person.PlacedBy ?? person.AddedBy);
}
