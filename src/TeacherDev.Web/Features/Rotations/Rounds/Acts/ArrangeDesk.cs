using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Acts;

/// <summary>What the office does while it arranges a round.</summary>
public sealed class ArrangeDesk(TeacherDevDb db, RotationRules rules, ClaimRules working, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
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
    /// <returns>Why not; or the names of those whose proposals gave way.</returns>
    public async Task<(Refusal? Refusal, IReadOnlyList<string> GaveWay)> Settle(int id, int personId, int? needId, int seen, CancellationToken cancel)
    {
        List<string> gaveWay = [];
        return (await turn.Take(id, round => Settle(round, personId, needId, seen, gaveWay, cancel), cancel), gaveWay);
    }

    private async Task<Refusal?> Settle(RotationRound round, int personId, int? needId, int seen, List<string> gaveWay, CancellationToken cancel)
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((person.WhyNotBy(me.TeacherId) ?? await Unsettled(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
        {
            return refusal;
        }

        if (person.WithdrawnAt is not null)
        {
            return new("rotation-is-out");
        }

        List<RotationPerson> others = [];
        if (needId is { } need)
        {
            var question = await db.QuestionOf(rules, round, cancel);
            var (obstacle, stay) = question.Choose(person.TeacherId, need);
            if (obstacle is { } against)
            {
                return new("rotation-obstacle", against);
            }

            var names = question.People.ToDictionary(p => p.Person.Id, p => p.Record.Teacher.Name);
            others = [.. round.Moving.Where(p => !p.IsSettled && p.Id != personId && !stay.ContainsKey(p.TeacherId))];
            if (others.Exists(o => o.TeacherId == me.TeacherId))
            {
                return new("rotation-for-oneself");
            }

            foreach (var other in others)
            {
                other.Settle(null, me.Name, clock.UtcNow);
                gaveWay.Add(names[other.Id]);
            }
        }

        var isOther = person.NeedId != needId;
        await Changed(round, isOther && needId is not null ? [person] : [], isOther && needId is null ? [person, .. others] : others, cancel);
        person.Settle(needId, me.Name, clock.UtcNow);
        db.Audited(
            actor, clock.UtcNow, needId is null ? "rotation-round.unsettled" : "rotation-round.settled", ("teacher", person.TeacherId), new { round = round.Id, need = needId, gaveWay = gaveWay.Count });
        return null;
    }

    public Task<Refusal?> TakeOut(int id, int personId, string reason, int seen, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((person.WhyNotBy(me.TeacherId) ?? await Unarranged(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
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
        await Changed(round, [], [person], cancel);
        return null;
    }, cancel);

    public Task<Refusal?> TakeIn(int id, int personId, int seen, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Id == personId);
        if ((person.WhyNotBy(me.TeacherId) ?? await Unarranged(round, person, cancel) ?? Meanwhile(person, seen)) is { } refusal)
        {
            return refusal;
        }

        var home = (await db.Records([person.TeacherId], cancel)).FirstOrDefault()?.LegalSchool(round.Eve)?.Id;
        person.Return(person.Basis, home ?? person.SchoolId, person.Reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.taken-in", ("teacher", person.TeacherId), new { round = id });
        await letters.Tell(round, [person.TeacherId], "TakenIn", cancel);
        return null;
    }, cancel);

    /// <summary>While the moves are shown, whoever one of them changes or falls away for is told, and all are shown for as long as they may object.</summary>
    private async Task Changed(RotationRound round, IReadOnlyCollection<RotationPerson> changed, IReadOnlyCollection<RotationPerson> fellAway, CancellationToken cancel)
    {
        if (round.State(clock.Today) != RotationState.Public || changed.Count + fellAway.Count == 0)
        {
            return;
        }

        round.ShowAgain(clock.Today, rules.Round.Publicity, working.Calendar);
        await letters.Tell(round, [.. changed.Select(p => p.TeacherId)], "Changed", cancel, round.PublicUntilOn.AsDay());
        await letters.Tell(round, [.. fellAway.Select(p => p.TeacherId)], "FellAway", cancel, round.PublicUntilOn.AsDay());
        await letters.TellSchools(round, "ShownAgain", cancel, round.PublicUntilOn.AsDay());
    }

    /// <summary>Taking out and in goes from the first day on; once the moves are shown only as settling does.</summary>
    private async Task<Refusal?> Unarranged(RotationRound round, RotationPerson person, CancellationToken cancel) =>
        round.State(clock.Today) is RotationState.Announced or RotationState.Collecting ? null : await Unsettled(round, person, cancel);

    private async Task<Refusal?> Unsettled(RotationRound round, RotationPerson person, CancellationToken cancel) => round.WhyNotSettle(
        person, round.State(clock.Today) == RotationState.Public && (await db.QuestionOf(rules, round, cancel)).Broken().Any(b => b.In.Person == person), clock.Today);

    private static Refusal? Meanwhile(RotationPerson person, int seen) => person.Version == seen ? null : new("rotation-meanwhile", person.PlacedBy ?? person.AddedBy);
}
