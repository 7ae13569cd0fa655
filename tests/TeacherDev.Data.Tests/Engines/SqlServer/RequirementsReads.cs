using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Teachers;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

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
        yield return ("TeacherListReading.Asked", async (db, cancel) =>
        {
            foreach (var question in new[] { new(), Narrow, new() { Text = "3301", InNoPost = true, FormerToo = true } })
            {
                await db.Asked(db.Teachers, question, Day).ToListAsync(cancel);
            }
        });
        yield return ("TeacherListReading.Count", (db, cancel) => db.Count(db.Asked(db.InReach(new(null, 1, false), Day), Narrow, Day), cancel));
        yield return ("TeacherListReading.Rows", async (db, cancel) =>
        {
            foreach (var by in Enum.GetValues<TeacherSort>())
            {
                await db.Rows(db.Teachers, new(by, "zj-cycle"), Day, 50, 50).End(cancel);
                await db.Rows(db.Teachers, new(by, HighestFirst: true), Day).End(cancel);
            }
        });
        yield return ("StandingCounting.Counts", (db, cancel) => db.Counts(db.Asked(db.Teachers, new(), Day), cancel));
        yield return ("StandingCounting.BySchool", (db, cancel) => db.BySchool(db.Asked(db.Teachers, new(), Day), "zj-cycle", Day, cancel));
        yield return ("StandingCounting.InPost", (db, cancel) => db.InPost(db.Asked(db.Teachers, new(), Day), Day, cancel));
    }
}
