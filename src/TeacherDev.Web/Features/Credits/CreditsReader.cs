using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Trainings;
using TeacherDev.Data.Watching;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits;

/// <summary>Reads one person's credits: whose they are in one query (another's in two), facts and entries in two more.</summary>
public sealed class CreditsReader(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, District district, SignedInPerson me)
{
    /// <param name="request">Where the links of the page begin.</param>
    /// <param name="number">Another's staff number; null for the person signed in.</param>
    /// <param name="asOf">The day asked for, as typed.</param>
    /// <returns>Null when there is nobody, or nobody in reach.</returns>
    public async Task<CreditsOwner?> Find(HttpRequest request, string? number, string? asOf, CancellationToken cancel)
    {
        var day = AsOfDay.Read(asOf, clock.Today, district.RecordsFrom);
        var id = number is null ? me.TeacherId
            : await db.InReach(me.Reach, day.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        if (id is null || await Stands(id.Value, day, cancel) is not { } stamp)
        {
            return null;
        }

        var reach = me.PrivateReach;
        var maySeePrivate = number is null || id == me.TeacherId || reach.Everybody || (stamp.SchoolToday is { } school && school == reach.SchoolId);
        return new(stamp, number is null, maySeePrivate, day, CreditsAddress.Of(request, number, day));
    }

    public async Task<PersonCredits> Read(CreditsOwner owner, CancellationToken cancel)
    {
        var person = await db.Person(owner.Teacher.Id, null, cancel)
            ?? throw new InvalidOperationException($"Teacher {owner.Teacher.Id} is gone.");
        var book = await shelf.Latest(db, owner.Stamp.LastPolicy, owner.Stamp.EventSteps, cancel);
        Measures.Evaluations.Add(1);
        var asOf = At(owner);
        var duties = Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: true);
        return new(owner, person, duties)
        {
            Book = book,
            WithoutEvents = duties.Exists(d => d.Events.Count > 0) ? Evaluator.Evaluate(book.WithEvents([]), person.Record, person.Ledger, asOf, withLines: false) : [],
        };
    }

    /// <summary>The same, with the history of policy events: one query more for whoever is moved by any.</summary>
    public async Task<PersonCredits> ReadWithEvents(CreditsOwner owner, CancellationToken cancel)
    {
        var credits = await Read(owner, cancel);
        var (book, person) = (credits.Book, credits.Person);
        var withdrawn = book.Recorded.Where(e => e.WithdrawnAt is not null && e.Touches(person.Record)).Select(e => e with { WithdrawnAt = null }).ToList();
        var results = withdrawn.Count == 0 ? credits.Duties
            : Evaluator.Evaluate(book.WithEvents([.. book.Events, .. withdrawn]), person.Record, person.Ledger, At(owner), withLines: false);
        var moving = results.Concat(credits.Duties).SelectMany(d => d.Events).DistinctBy(e => e.Id).OrderBy(e => e.Id).ToList();
        if (moving.Count == 0)
        {
            return credits;
        }

        var ids = moving.ConvertAll(e => e.Id);
        var steps = await db.PolicyEvents.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancel);
        return credits with { Events = moving.ConvertAll(e => new MovingEvent(e, steps[e.Id])) };
    }

    /// <summary>What a printed page names as the ledger's root; null before the first month is over.</summary>
    public Task<LedgerRoot?> LastRoot(CancellationToken cancel) => db.LastRoot(cancel);

    /// <summary>The training here that an entry came from; null where none did.</summary>
    public Task<int?> TrainingOf(LedgerEntry entry, CancellationToken cancel) => db.TrainingOf(entry, cancel);

    private AsOf At(CreditsOwner owner) => new(owner.AsOf.Day, district.RecordsFrom, district.Zone);

    /// <summary>A record that was merged since the person signed in leads to the one that stands.</summary>
    private async Task<PersonStamp?> Stands(int id, AsOfDay day, CancellationToken cancel) =>
        await db.Stamp(id, day.Day, day.Today, cancel) ?? await db.Stamp(await db.Standing(id, null, cancel), day.Day, day.Today, cancel);
}
