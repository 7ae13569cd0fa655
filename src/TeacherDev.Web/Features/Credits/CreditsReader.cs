using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits;

/// <summary>Reads one person's credits in at most four queries: who it is (for another), facts, entries, policies.</summary>
public sealed class CreditsReader(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, District district, SignedInPerson me)
{
    /// <param name="request">Where the links of the page begin.</param>
    /// <param name="number">Another's staff number; null for the person signed in.</param>
    /// <param name="asOf">The day asked for, as typed.</param>
    /// <returns>Null when there is nobody, or nobody in reach.</returns>
    public async Task<PersonCredits?> Read(HttpRequest request, string? number, string? asOf, CancellationToken cancel)
    {
        var day = AsOfDay.Read(asOf, clock.Today, district.RecordsFrom);
        var id = number is null ? me.TeacherId
            : await db.InReach(me.Reach, day.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        if (id is null || await Stands(id.Value, cancel) is not { } person)
        {
            return null;
        }

        var book = await shelf.Book(db, null, cancel);
        var duties = Evaluator.Evaluate(book, person.Record, person.Ledger, new AsOf(day.Day, district.RecordsFrom, district.Zone), withLines: true);
        var school = person.Record.LegalSchool(day.Today)?.Id;
        var maySeePrivate = number is null || id == me.TeacherId || me.PrivateReach.Everybody || (school is not null && school == me.PrivateReach.SchoolId);
        return new(person, number is null, maySeePrivate, day, CreditsAddress.Of(request, number, day), duties);
    }

    /// <summary>What a printed page names as the ledger's root; null before the first month is over.</summary>
    public Task<LedgerRoot?> LastRoot(CancellationToken cancel) => db.LastRoot(cancel);

    /// <summary>A record that was merged since the person signed in leads to the one that stands.</summary>
    private async Task<Person?> Stands(int id, CancellationToken cancel) =>
        await db.Person(id, null, cancel) ?? await db.Person(await db.Standing(id, null, cancel), null, cancel);
}
