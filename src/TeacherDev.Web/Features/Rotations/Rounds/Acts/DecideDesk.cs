using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Acts;

/// <summary>From the publicity of the moves to their decision.</summary>
public sealed class DecideDesk(TeacherDevDb db, RotationRules rules, ClaimRules working, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    public Task<Refusal?> Publish(int id, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotPublish(clock.Today) ?? round.WhyNotBy(me.TeacherId) ?? await Broken(round, cancel)) is { } refusal)
        {
            return refusal;
        }

        round.Publish(clock.Today, rules.Round.Publicity, working.Calendar, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.published", ("rotation-round", id), new { moves = round.Moving.Count(), until = round.PublicUntilOn });
        await letters.Tell(round, [.. round.Moving.Select(p => p.TeacherId)], "Chosen", cancel, round.PublicUntilOn.AsDay());
        await letters.Tell(round, [.. round.Standing.Where(p => p.NeedId is null).Select(p => p.TeacherId)], "NotChosen", cancel, round.PublicUntilOn.AsDay());
        await letters.TellSchools(round, "Published", cancel, round.PublicUntilOn.AsDay());
        return null;
    }, cancel);

    /// <summary>Answers an objection; upheld, the move is taken back.</summary>
    public Task<Refusal?> Answer(int id, int objectionId, bool upheld, string answer, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = round.People.Single(p => p.Objections.Exists(o => o.Id == objectionId));
        var objection = person.Objections.Single(o => o.Id == objectionId);
        if (objection.WhyNotAnswer(me.TeacherId, person.TeacherId) is { } refusal)
        {
            return refusal;
        }

        if (round.State(clock.Today) != RotationState.Public)
        {
            return new("rotation-not-public");
        }

        objection.Decide(upheld, answer, me.Name, clock.UtcNow);
        if (upheld)
        {
            person.Settle(null, me.Name, clock.UtcNow);
        }

        db.Audited(actor, clock.UtcNow, "rotation-round.answered", ("teacher", person.TeacherId), new { round = id, upheld }, answer);
        await letters.Tell(round, [person.TeacherId], upheld ? "Upheld" : "Dismissed", cancel, answer);
        return null;
    }, cancel);

    public Task<Refusal?> Decide(int id, string document, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotDecide(me.TeacherId, clock.Today) ?? await Broken(round, cancel)) is { } refusal)
        {
            return refusal;
        }

        round.Decide(document, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.decided", ("rotation-round", id), new { moves = round.Moving.Count(), document });
        await letters.Tell(round, [.. round.Moving.Select(p => p.TeacherId)], "Decided", cancel, document, round.EffectiveOn.AsDay());
        await letters.Tell(round, [.. round.Standing.Where(p => p.NeedId is null).Select(p => p.TeacherId)], "Stays", cancel, document);
        await letters.TellSchools(round, "SchoolsDecided", cancel, document, round.EffectiveOn.AsDay());
        return null;
    }, cancel);

    public Task<Refusal?> CallOff(int id, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotCallOff(clock.Today) ?? round.WhyNotBy(me.TeacherId)) is { } refusal)
        {
            return refusal;
        }

        round.CallOff(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.called-off", ("rotation-round", id), null, reason);
        await letters.Tell(round, [.. round.Standing.Select(p => p.TeacherId)], "CalledOff", cancel, reason);
        return null;
    }, cancel);

    /// <summary>The roster went on since the proposal: whoever was freed, left or moved is not shown or decided, and as many as must stay do.</summary>
    private async Task<Refusal?> Broken(RotationRound round, CancellationToken cancel) =>
        (await db.QuestionOf(rules, round, cancel)).Broken() is { Count: > 0 } broken ? new("rotation-moves-broken", string.Join(", ", broken.Select(b => b.In.Record.Teacher.Name))) : null;
}
