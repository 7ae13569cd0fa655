using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>
/// Person by person: posts do not overlap, the roster row names the legal post's school, counted and not counted add up, and
/// the standing and line that lists read are what the evaluation gives; in the end, that the tallies are their sums.
/// </summary>
internal sealed class PeopleCheck(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock) : IIntegrityCheck
{
    private const int AtOnce = 1_000;

    public async IAsyncEnumerable<Breach> Breaches([EnumeratorCancellation] CancellationToken cancel)
    {
        var documents = await db.PolicyVersions.Select(v => v.Document).ToListAsync(cancel);
        if (documents.Exists(d => PolicyReading.Read(d).Policy is null))
        {
            yield break; // Named by the policy check; nobody can be evaluated before they are mended.
        }

        // Standings are a cache of one day; without a day they wait to be computed.
        var computedFor = await db.StandingDays.Select(d => (DateOnly?)d.ComputedFor).SingleOrDefaultAsync(cancel);
        var asOf = AsOf.On(computedFor ?? clock.Today, district);
        var book = await shelf.Book(db, null, cancel);
        await foreach (var people in db.People(null, null, cancel).Chunk(AtOnce).WithCancellation(cancel))
        {
            var kept = computedFor is null ? null : await KeptStandings.Of(db, [.. people.Select(p => p.Record.Teacher.Id)], cancel);
            foreach (var breach in people.SelectMany(p => Of(p, clock.Today).Concat(Of(p, book, asOf, kept))))
            {
                yield return breach;
            }

            foreach (var found in computedFor is null ? [] : await db.WrongKeys([.. people.Select(p => p.Record.Teacher)], cancel))
            {
                yield return new("keys-differ", found.Number);
            }
        }

        foreach (var tally in computedFor is null ? [] : await db.WrongTallies(cancel))
        {
            yield return new("tally-differs", tally);
        }
    }

    private static IEnumerable<Breach> Of(Person person, DateOnly today)
    {
        var teacher = person.Record.Teacher;
        var posts = person.Record.Placements.Where(p => p.Kind == PlacementKind.Post).ToList();
        for (var i = 1; i < posts.Count; i++)
        {
            if (posts[i - 1].Days.Overlaps(posts[i].Days))
            {
                yield return new("posts-overlap", teacher.Number, $"{posts[i - 1].Days} / {posts[i].Days}");
            }
        }

        var begun = posts.Where(p => p.StartOn <= today).ToList();
        if (begun.Count > 0 && begun[^1].SchoolId != teacher.SchoolId)
        {
            yield return new("school-differs", teacher.Number);
        }
    }

    private static IEnumerable<Breach> Of(Person person, PolicyBook book, AsOf asOf, KeptStandings? before)
    {
        var (id, number) = (person.Record.Teacher.Id, person.Record.Teacher.Number);
        List<Standing>? kept = before is null ? null : [.. before.Standings[id]];
        List<Standing> now = [];
        foreach (var duty in Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: true))
        {
            var name = $"{duty.Policy.Code} {duty.Window}";
            if (duty.Lines!.Sum(l => l.Credits) != duty.Counted + duty.NotCounted || duty.Lines!.Sum(l => l.Counted) != duty.Counted)
            {
                yield return new("sum-differs", number, name);
            }

            if (kept is null)
            {
                continue;
            }

            now.Add(Standing.Of(id, duty));
            var standing = kept.Find(s => s.Policy == duty.Policy.Code && s.StartOn == duty.Window.Start);
            if (standing is null || !Standing.Same(standing, now[^1]))
            {
                yield return new("standing-differs", number, name);
            }

            kept.Remove(standing!);
        }

        if (before is not null && !(before.Lines.TryGetValue(id, out var line) && RosterLine.Same(line, RosterLine.Of(person.Record, asOf.Day, now, RosterKey.Of(person.Record.Teacher)))))
        {
            yield return new("line-differs", number);
        }

        foreach (var left in kept ?? [])
        {
            yield return new("standing-differs", number, $"{left.Policy} {left.StartOn:yyyy-MM-dd}..{left.EndOn:yyyy-MM-dd}");
        }
    }
}
