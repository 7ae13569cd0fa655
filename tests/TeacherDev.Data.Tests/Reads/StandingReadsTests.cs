using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Reads;

public sealed class StandingReadsOnSqlite(SqliteDatabase database) : StandingReadsTests<SqliteDatabase>(database);

public sealed class StandingReadsOnPostgreSql(PostgreSqlDatabase database) : StandingReadsTests<PostgreSqlDatabase>(database);

/// <summary>What evaluation reads and leaves, and the counts above the lists.</summary>
public abstract class StandingReadsTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task A_second_run_over_everybody_writes_nothing()
    {
        await using var db = Open();
        (await new StandingWriter(Shelf).Refresh(db, World.AsOf, Cancel)).ShouldBe(0);
        (await new StandingWriter(Shelf).Changed(db, [await Id("T001"), await Id("T007")], World.AsOf, Cancel)).ShouldBe(0);
        (await db.Standings.Where(s => s.Policy == "rolling-360").Join(db.Teachers, s => s.TeacherId, t => t.Id, (s, t) => new { t.Number, s.Counted })
            .OrderBy(s => s.Number).Select(s => s.Counted).ToListAsync(Cancel)).ShouldBe([4000, 1000, 0, 305, 0, 3595, 405]);
    }

    [Fact]
    public async Task A_change_gives_new_versions_to_those_whom_it_touches_and_time_to_nobody()
    {
        await using var db = Open();
        var before = await Versions();
        await new StandingWriter(Shelf).Refresh(db, World.AsOf, Cancel);
        (await Versions()).ShouldBe(before);

        await new StandingWriter(Shelf).Changed(db, [await Id("T003")], World.AsOf, Cancel);
        (await Versions()).ShouldBe(before.Select(v => v.Number == "T003" ? v with { Version = v.Version + 1 } : v));

        before = await Versions();
        await new StandingWriter(Shelf).Changed(db, null, World.AsOf, Cancel);
        (await Versions()).ShouldBe(before.Select(v => v with { Version = v.Version + 1 }));

        async Task<List<(string Number, int Version)>> Versions() =>
            [.. (await db.Teachers.AsNoTracking().OrderBy(t => t.Number).Select(t => new { t.Number, t.Version }).ToListAsync(Cancel)).Select(t => (t.Number, t.Version))];
    }

    [Fact]
    public async Task A_person_is_read_with_all_that_an_evaluation_needs()
    {
        await using var db = Open();
        var person = (await db.Person(await Id("T007"), null, Cancel)).ShouldNotBeNull();
        person.Record.Placements.Select(p => p.StartOn).ShouldBe([new(2010, 9, 1), new(2026, 9, 1)]);
        person.Record.LegalSchool(World.Today)!.Code.ShouldBe("3303");
        (await db.Person(999_999, null, Cancel)).ShouldBeNull();

        var beforeAnything = (await db.Person(await Id("T007"), new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), Cancel))!;
        beforeAnything.Record.Placements.ShouldBeEmpty();
        var people = await db.People(null, null, Cancel).Select(p => p.Record.Teacher.Number).ToListAsync(Cancel);
        people.ShouldBe(["T001", "T002", "T003", "T004", "T005", "T006", "T007", "x008"]);
    }

    [Fact]
    public async Task The_shelf_holds_the_policies_in_force()
    {
        await using var db = Open();
        var book = await Shelf.Book(db, null, Cancel);
        book.Codes.ShouldBe(["zj-induction", "zj-cycle", "zj-year", "rolling-360"]);
        book.InForce("zj-cycle", World.Today)!.Target!.Tenths.ShouldBe(3600);
        (await Shelf.Book(db, new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), Cancel)).Codes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reach_is_a_school_on_the_day_oneself_or_everybody()
    {
        await using var db = Open();
        var youche = await School("3301");
        (await Reached(db, new(null, youche, false), World.Today)).ShouldBe("T001 T002");
        (await Reached(db, new(null, youche, false), new(2026, 8, 31))).ShouldBe("T001 T002 T007");
        (await Reached(db, new(await Id("T003"), null, false), World.Today)).ShouldBe("T003");
        (await Reached(db, new(null, null, true), World.Today)).ShouldBe("T001 T002 T003 T004 T005 T006 T007 x008");
        (await Reached(db, TeacherReach.Nobody, World.Today)).ShouldBe("");
    }

    [Fact]
    public async Task Duties_are_counted_by_status_and_by_step()
    {
        await using var db = Open();
        var counts = (await db.Counts(null, new(), Cancel)).Where(c => c.Policy == "rolling-360").ToList();
        counts.OrderBy(c => c.Step).Select(c => (c.Step * StandingCount.StepTenths, c.Status, c.People, c.Short)).ShouldBe(
            [(0, "NotMet", 2, 7200), (300, "NotMet", 1, 3295), (400, "NotMet", 1, 3195), (1000, "NotMet", 1, 2600), (3580, "NotMet", 1, 5), (4000, "Met", 1, 0)]);
    }

    [Fact]
    public async Task Schools_are_counted_by_legal_post_and_those_in_no_post_apart()
    {
        await using var db = Open();
        var names = await db.Schools.ToDictionaryAsync(s => s.Id, s => s.Code, Cancel);
        var counts = await db.BySchool("rolling-360", Cancel);
        counts.Select(c => (Code(c.SchoolId), c.Status, c.People, c.Short)).Order().ShouldBe(
            [("3301", "Met", 1, 0L), ("3301", "NotMet", 1, 2600L), ("3302", "NotMet", 3, 10090L), ("3303", "NotMet", 1, 5L), ("none", "NotMet", 1, 3600L)]);
        var inPost = await db.InPost(Cancel);
        inPost.Select(c => (Code(c.SchoolId), c.People)).Order().ShouldBe([("3301", 2), ("3302", 3), ("3303", 1), ("none", 1)]);

        string Code(int? school) => school is { } id ? names[id] : "none";
    }

    private static async Task<string> Reached(TeacherDevDb db, TeacherReach reach, DateOnly day) =>
        string.Join(' ', await db.InReach(reach, day).OrderBy(t => t.Number).Select((Teacher t) => t.Number).ToListAsync(Cancel));
}
