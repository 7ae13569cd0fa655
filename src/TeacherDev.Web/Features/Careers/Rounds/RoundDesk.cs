using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Careers.Readiness;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Rounds;

/// <summary>The steps of a review round, each in one transaction with its audit row.</summary>
public sealed class RoundDesk(
    TeacherDevDb db, CareerCatalogue catalogue, ClaimRules working, StepReader steps, StandingWriter standings, CareerLetters letters, District district, BarsTold told, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Puts somebody forward; whoever is not ready or barred is refused with the reason.</summary>
    public async Task<Refusal?> Nominate(int roundId, int teacherId, int schoolId, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        if (round.WhyNotNominate(clock.Today) is { } closed)
        {
            return closed;
        }

        if (round.Nominations.Find(n => n.TeacherId == teacherId) is { } known)
        {
            return new(known.WithdrawnAt is null ? "round-nominated" : "round-was-withdrawn");
        }

        var item = catalogue.Item(round.Item)!;
        var bar = await Barred(teacherId, item, cancel);
        if (Nomination.WhyNot(await Step(teacherId, item, cancel), catalogue.Rungs.Any(r => r.Item == item.Code), bar) is { } refusal)
        {
            return refusal;
        }

        round.Nominations.Add(Nomination.Of(teacherId, schoolId, reason, me.Name, clock.UtcNow));
        db.Audited(actor, clock.UtcNow, "round.nominated", ("teacher", teacherId), new { round = roundId });
        await letters.Tell(teacherId, $"/careers/rounds/{roundId}", "Nominated", () => [round.Name], cancel);
        return await Saved(together, cancel);
    }

    public async Task<Refusal?> Withdraw(int roundId, int nominationId, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        var nomination = round.Nominations.Single(n => n.Id == nominationId);
        if (round.State == RoundState.Closed || nomination.WithdrawnAt is not null || (!me.KeepsCareers() && round.WhyNotNominate(clock.Today) is not null))
        {
            return new("round-not-open");
        }

        nomination.Withdraw(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "round.withdrawn", ("teacher", nomination.TeacherId), new { round = roundId }, reason);
        return await Saved(together, cancel);
    }

    /// <summary>Keeps the review's points.</summary>
    public async Task<Refusal?> Review(int roundId, IReadOnlyDictionary<int, (int Points, string Note)> given, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        if (round.State != RoundState.Open || round.Standing.Any(n => n.TeacherId == me.TeacherId))
        {
            return new(round.State != RoundState.Open ? "round-not-open" : "round-for-oneself");
        }

        foreach (var nomination in round.Standing.Where(n => given.ContainsKey(n.Id)))
        {
            nomination.Review(given[nomination.Id].Points, given[nomination.Id].Note);
        }

        db.Audited(actor, clock.UtcNow, "round.reviewed", ("round", roundId), new { people = given.Count });
        return await Saved(together, cancel);
    }

    /// <summary>Chooses for the free places; from now on the chosen are shown, all of them for the full days.</summary>
    public async Task<Refusal?> Choose(int roundId, IReadOnlyCollection<int> nominations, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        if ((round.WhyNotChoose(nominations, me.CareerSigner(), clock.Today) ?? await AnyBarred(round, nominations, cancel)) is { } refusal)
        {
            return refusal;
        }

        var anew = round.State == RoundState.Public;
        round.Choose(nominations, me.CareerSigner(), clock.Today, clock.UtcNow, working.Calendar);
        db.Audited(actor, clock.UtcNow, "round.chosen", ("round", roundId), new { people = nominations.Count, until = round.PublicUntilOn });
        foreach (var nomination in round.Standing.Where(n => n.IsChosen || !anew))
        {
            await letters.Tell(nomination.TeacherId, $"/careers/rounds/{roundId}", nominations.Contains(nomination.Id) ? "Chosen" : anew ? "ShownAnew" : "NotChosen", () => [round.Name, $"{round.PublicUntilOn:yyyy-MM-dd}"], cancel);
        }

        return await Saved(together, cancel);
    }

    public async Task<Refusal?> Object(int roundId, int nominationId, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        if (round.State != RoundState.Public || clock.Today > round.PublicUntilOn || round.Standing.FirstOrDefault(n => n.Id == nominationId && n.IsChosen) is not { } nomination)
        {
            return new("round-not-public");
        }

        nomination.Objections.Add(NominationObjection.Filed(reason, me.Name, clock.UtcNow));
        db.Audited(actor, clock.UtcNow, "round.objected", ("round", roundId));
        await letters.TellDistrict($"/careers/rounds/{roundId}", "Objected", me.AccountId, () => [round.Name], cancel);
        return await Saved(together, cancel);
    }

    /// <summary>Answers an objection; upheld, the choice is taken back.</summary>
    public async Task<Refusal?> Answer(int roundId, int objectionId, bool upheld, string answer, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        var nomination = round.Nominations.Single(n => n.Objections.Exists(o => o.Id == objectionId));
        var objection = nomination.Objections.Single(o => o.Id == objectionId);
        if (!objection.IsOpen || round.State != RoundState.Public || nomination.TeacherId == me.TeacherId)
        {
            return new(nomination.TeacherId == me.TeacherId ? "round-for-oneself" : "round-not-public");
        }

        objection.Decide(upheld, answer, me.Name, clock.UtcNow);
        if (upheld && nomination.WithdrawnAt is null)
        {
            nomination.Choose(false);
            await letters.Tell(nomination.TeacherId, $"/careers/rounds/{roundId}", "NotChosen", () => [round.Name, ""], cancel);
        }

        db.Audited(actor, clock.UtcNow, "round.answered", ("round", roundId), new { upheld });
        return await Saved(together, cancel);
    }

    /// <summary>Gives the result: each of the chosen gets the record, once.</summary>
    public async Task<Refusal?> Close(int roundId, string document, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await Alone(roundId, cancel) is not { } round)
        {
            return null;
        }

        var chosen = round.Standing.Where(n => n.IsChosen).ToList();
        if ((round.WhyNotClose(me.CareerSigner(), clock.Today) ?? await AnyBarred(round, [.. chosen.Select(n => n.Id)], cancel)) is { } refusal)
        {
            return refusal;
        }

        var (item, now, given) = (catalogue.Item(round.Item)!, clock.UtcNow, new List<CareerRecord>());
        foreach (var nomination in chosen)
        {
            var record = CareerRecord.Entered(nomination.TeacherId, item, new(item.Code, round.Level, clock.Today, null, null, document, null), $"{round.Id:D16}{nomination.Id:D16}", me.CareerSigner(), now);
            nomination.Give(record);
            given.Add(record);
            db.Audited(actor, now, "career.entered", ("teacher", nomination.TeacherId), new { round = roundId, item = item.Code });
            await letters.Tell(nomination.TeacherId, "/career", "Given", () => [round.Name], cancel);
        }

        round.Close(document, me.CareerSigner(), now);
        db.Audited(actor, now, "round.closed", ("round", roundId), new { people = given.Count, document });
        await db.SaveChangesAsync(cancel);
        foreach (var record in given)
        {
            await db.SettleCareer(standings, record.TeacherId, [record], AsOf.On(clock.Today, district), cancel);
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>The round, once nobody else is at it; null where the same form took its step before.</summary>
    private async Task<ReviewRound?> Alone(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.ReviewRounds.Where(r => r.Id == id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        return await db.TookItsStep(actor, cancel) ? null : await db.ReviewRounds.Include(r => r.Nominations).ThenInclude(n => n.Objections).AsSplitQuery().SingleAsync(r => r.Id == id, cancel);
    }

    private async Task<Refusal?> Saved(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    private async Task<NextStep?> Step(int teacherId, CareerItem item, CancellationToken cancel)
    {
        if (catalogue.Rungs.FirstOrDefault(r => r.Item == item.Code) is not { } rung || (await db.Records([teacherId], cancel)).FirstOrDefault() is not { } person || !rung.For.Holds(person, clock.Today))
        {
            return null;
        }

        return NextStep.Of(rung, person, (await steps.Standings([teacherId], [rung], cancel))[teacherId], clock.Today);
    }

    private async Task<Bar?> Barred(int teacherId, CareerItem item, CancellationToken cancel) =>
        CareerItem.BarredBy(item.Act) is { } act ? told.Tell(teacherId, (await db.BarredOn([teacherId], act, clock.Today, cancel)).GetValueOrDefault(teacherId)) : null;

    /// <summary>Somebody may have come under a bar since they were nominated.</summary>
    private async Task<Refusal?> AnyBarred(ReviewRound round, IReadOnlyCollection<int> nominations, CancellationToken cancel)
    {
        var people = round.Standing.Where(n => nominations.Contains(n.Id)).Select(n => n.TeacherId).Order().ToList();
        if (CareerItem.BarredBy(catalogue.Item(round.Item)!.Act) is not { } act || await db.BarredOn(people, act, clock.Today, cancel) is not { Count: > 0 } barred)
        {
            return null;
        }

        var first = people.First(barred.ContainsKey);
        told.Tell(first);
        return new("round-barred", await db.Teachers.Where(t => t.Id == first).Select(t => t.Name).SingleAsync(cancel), barred[first].UntilOn);
    }
}
