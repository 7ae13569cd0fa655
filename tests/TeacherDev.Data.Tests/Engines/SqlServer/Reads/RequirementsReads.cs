using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Teachers;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class RequirementsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly DateTime At = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    private static readonly TeacherQuestion Narrow = new()
    {
        Text = "王 fang", SchoolId = 1, Duty = "zj-cycle", Status = "NotMet", Short = true, Marked = true, CountedFrom = 10, CountedBelow = 20,
    };

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("PersonReading.Person", (db, cancel) => db.Person(1, At, cancel));
        yield return ("PersonReading.People", async (db, cancel) =>
        {
            await db.People(null, At, cancel).End(cancel);
            await db.People([.. Enumerable.Range(1, 1000)], null, cancel).End(cancel);
        });
        yield return ("PersonStampReading.Stamp", (db, cancel) => db.Stamp(1, Day, Day, cancel));
        yield return ("PolicyShelf.Latest", (db, cancel) => new PolicyShelf().Latest(db, 1, 1, cancel));
        yield return ("PolicyShelf.Book", (db, cancel) => new PolicyShelf().Book(db, null, cancel));
        yield return ("ChoicesReading.SupposedChoices", (db, cancel) => db.SupposedChoices(new(2026, 11, 21), cancel));
        yield return ("TeacherListReading.Asked", async (db, cancel) =>
        {
            foreach (var question in new[] { new(), Narrow, new() { Text = "3301", InNoPost = true, FormerToo = true } })
            {
                await db.Asked(db.Teachers, question).ToListAsync(cancel);
            }
        });
        yield return ("StandingCounting.Count", async (db, cancel) =>
        {
            await db.Count(db.InReach(new(null, 1, false), Day), Narrow, cancel);
            await db.Count(null, new(), cancel);
            await db.Count(null, new() { Marked = true }, cancel);
            await db.Count(null, Narrow with { Text = "", SchoolId = null, CountedFrom = 20 }, cancel);
        });
        yield return ("TeacherListReading.Rows", async (db, cancel) =>
        {
            foreach (var by in Enum.GetValues<TeacherSort>())
            {
                await db.Rows(db.Teachers, new() { Short = true, Duty = "zj-cycle", Order = new(by, "zj-cycle") }, 50, 50).End(cancel);
                await db.Rows(db.Teachers, new() { Order = new(by, HighestFirst: true) }).End(cancel);
                await db.Rows(db.Teachers, new() { Order = new(by, "zj-cycle") }, 50, 50).End(cancel);
            }
        });
        yield return ("StandingCounting.Counts", async (db, cancel) =>
        {
            await db.Counts(db.InReach(new(null, 1, false), Day), new(), cancel);
            await db.Counts(null, new() { Marked = true }, cancel);
        });
        yield return ("StandingCounting.BySchool", (db, cancel) => db.BySchool("zj-cycle", cancel));
        yield return ("RosterKeyReading.Found", (db, cancel) => db.Found("王 Fang").ToListAsync(cancel));
        yield return ("RosterKeyReading.WrongKeys", (db, cancel) => db.WrongKeys([new() { Id = 1, Number = "T001", Name = "王芳" }], cancel));
        yield return ("TallyReading.WrongTallies", (db, cancel) => db.WrongTallies(cancel));
        yield return ("StandingCounting.InPost", (db, cancel) => db.InPost(cancel));
    }
}
