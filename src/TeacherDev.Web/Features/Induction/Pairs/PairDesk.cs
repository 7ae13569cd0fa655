using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Pairs;

/// <summary>The steps of a pair, each in one transaction with its audit row; both people wait for one another's steps.</summary>
public sealed class PairDesk(
    TeacherDevDb db, PolicyShelf shelf, InductionRules rules, InductionLetters letters, District district, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="key">Of the form: sent twice, it proposes once.</param>
    public async Task<(MentorPair? Pair, Refusal? Refusal)> Propose(PairTerms terms, string key, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([terms.TeacherId, terms.MentorId], cancel);
        if (await db.MentorPairs.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, cancel) is { } before)
        {
            return (before, before.Says(terms) ? null : new("pair-sent-before"));
        }

        if (await Checked(terms, null, cancel) is not ({ } year, { } apprentice, { } mentor, var refusal))
        {
            return (null, new("pair-not-in-first-year"));
        }

        if (refusal is not null)
        {
            return (null, refusal);
        }

        var whole = terms with { UntilOn = year.Window.End };
        var pair = MentorPair.Proposed(whole, whole.Written(rules.Agreement.ZhHans, apprentice, mentor), key, me.InductionSigner(), clock.UtcNow);
        db.Add(pair);
        await db.SaveChangesAsync(cancel);
        db.Audited(actor, clock.UtcNow, "pair.proposed", ("teacher", pair.TeacherId), Told(pair), pair.Reason.Length == 0 ? null : pair.Reason);
        await letters.Tell([pair.TeacherId, pair.MentorId], "PairProposed", Address(pair), me.AccountId, () => [apprentice, mentor], cancel);
        return (pair, await Kept(together, cancel));
    }

    public Task<Refusal?> Sign(int id, CancellationToken cancel) => Step(id, async (pair, names) =>
    {
        if (pair.WhyNotSign(me.InductionSigner()) is { } refusal)
        {
            return refusal;
        }

        var terms = new PairTerms(pair.TeacherId, pair.MentorId, pair.Subject, pair.Plan, pair.StartOn, pair.UntilOn, pair.Reason);
        if ((await Checked(terms, pair.Id, cancel)).Refusal is { } late)
        {
            return late;
        }

        if (pair.IsLastSignature(me.InductionSigner()))
        {
            await EndOther(pair, cancel);
        }

        pair.Sign(me.InductionSigner(), clock.UtcNow, clock.Today);
        db.Audited(actor, clock.UtcNow, pair.State == PairState.Running ? "pair.begun" : "pair.signed", ("teacher", pair.TeacherId), Told(pair));
        await letters.Tell([pair.TeacherId, pair.MentorId], pair.State == PairState.Running ? "PairBegun" : "PairSigned", Address(pair), me.AccountId, () => names, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Decline(int id, bool manages, string reason, CancellationToken cancel) => Step(id, async (pair, names) =>
    {
        if (pair.WhyNotDecline(me.InductionSigner(), manages) is { } refusal)
        {
            return refusal;
        }

        pair.Decline(me.InductionSigner(), reason, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "pair.declined", ("teacher", pair.TeacherId), Told(pair), reason);
        await letters.Tell([pair.TeacherId, pair.MentorId], "PairDeclined", Address(pair), me.AccountId, () => [.. names, reason], cancel);
        if (pair.ProposedById is { } by && by != me.AccountId && !await db.Users.AnyAsync(u => u.Id == by && (u.TeacherId == pair.TeacherId || u.TeacherId == pair.MentorId), cancel))
        {
            await letters.TellAccount(by, "PairDeclined", Address(pair), () => [.. names, reason], cancel);
        }

        return null;
    }, cancel);

    public Task<Refusal?> End(int id, bool manages, string reason, CancellationToken cancel) => Step(id, async (pair, names) =>
    {
        if (pair.WhyNotEnd(me.InductionSigner(), manages) is { } refusal)
        {
            return refusal;
        }

        pair.End(Earlier(pair.UntilOn, Later(pair.StartOn, clock.Today)), me.InductionSigner(), reason, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "pair.ended", ("teacher", pair.TeacherId), Told(pair), reason);
        await letters.Tell([pair.TeacherId, pair.MentorId], "PairEnded", Address(pair), me.AccountId, () => [.. names, reason], cancel);
        return null;
    }, cancel);

    private async Task<Refusal?> Step(int id, Func<MentorPair, object[], Task<Refusal?>> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var sides = await db.MentorPairs.Where(p => p.Id == id).Select(p => new { p.TeacherId, p.MentorId }).SingleAsync(cancel);
        await db.Alone([sides.TeacherId, sides.MentorId], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var pair = await db.MentorPairs.SingleAsync(p => p.Id == id, cancel);
        int[] both = [pair.TeacherId, pair.MentorId];
        var names = await db.Teachers.IgnoreQueryFilters().Where(t => both.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        return await take(pair, [names[pair.TeacherId], names[pair.MentorId]]) ?? await Kept(together, cancel);
    }

    /// <summary>What stands against the terms today, with the attempt that they are about and the names of both.</summary>
    /// <param name="but">The pair itself, once it is there.</param>
    private async Task<(DutyResult? Year, string? Apprentice, string? Mentor, Refusal? Refusal)> Checked(PairTerms terms, int? but, CancellationToken cancel)
    {
        var (book, today) = (await shelf.Book(db, null, cancel), clock.Today);
        var (apprentice, mentor) = (await db.Person(terms.TeacherId, null, cancel), await db.Person(terms.MentorId, null, cancel));
        if (apprentice is null || mentor is null)
        {
            return (null, null, null, new("pair-nobody"));
        }

        var year = OpenYear(apprentice);
        var others = await db.MentorPairs.AsNoTracking().Where(p => p.TeacherId == terms.TeacherId && p.Id != but).ToListAsync(cancel);
        var taken = await db.MentorPairs.CountAsync(p => p.MentorId == terms.MentorId && p.TeacherId != terms.TeacherId && p.Id != but && p.State == PairState.Running && p.UntilOn >= today, cancel);
        var whole = but is null && year is not null ? terms with { UntilOn = year.Window.End } : terms;
        return (year, apprentice.Record.Teacher.Name, mentor.Record.Teacher.Name, whole.WhyNot(year, mentor.Record, OpenYear(mentor), taken, others, rules, today));

        DutyResult? OpenYear(Person person) => Attempts.Of(rules, book, person.Record, person.Ledger, AsOf.On(today, district), withLines: false).Open();
    }

    /// <summary>The pair before it ends, the day before, with the reason of the change; written first, since one runs at a time.</summary>
    private async Task EndOther(MentorPair pair, CancellationToken cancel)
    {
        foreach (var other in await db.MentorPairs.Where(p => p.TeacherId == pair.TeacherId && p.Id != pair.Id && p.State == PairState.Running).ToListAsync(cancel))
        {
            other.End(Earlier(other.UntilOn, Later(other.StartOn, Later(pair.StartOn, clock.Today).AddDays(-1))), me.InductionSigner(), pair.Reason, clock.UtcNow);
            db.Audited(actor, clock.UtcNow, "pair.ended", ("teacher", other.TeacherId), Told(other), pair.Reason.Length == 0 ? null : pair.Reason);
            await db.SaveChangesAsync(cancel);
            var name = await db.Teachers.Where(t => t.Id == pair.TeacherId).Select(t => t.Name).SingleAsync(cancel);
            await letters.Tell([other.MentorId], "PairChanged", Address(other), me.AccountId, () => [name, pair.Reason], cancel);
        }
    }

    private async Task<Refusal?> Kept(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody else was first: the row was changed, or another pair runs.
            db.ChangeTracker.Clear();
            return Reasons.Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    private static string Address(MentorPair pair) => $"/inductions/pairs/{pair.Id}";

    private static object Told(MentorPair pair) => new { Pair = pair.Id, Mentor = pair.MentorId, pair.Subject, From = pair.StartOn, Until = pair.EndOn ?? pair.UntilOn };

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
