using Shouldly;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Reads;

public sealed class ListReadingOnSqlite(SqliteDatabase database) : ListReadingTests<SqliteDatabase>(database);

public sealed class ListReadingOnPostgreSql(PostgreSqlDatabase database) : ListReadingTests<PostgreSqlDatabase>(database);

/// <summary>The list of people: searched, filtered, sorted and cut into pages by the database.</summary>
public abstract class ListReadingTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly TeacherQuestion All = new();

    [Fact]
    public async Task Former_staff_stand_on_the_list_only_when_asked_for()
    {
        (await Numbers(All)).ShouldBe("T001 T002 T003 T004 T006 T007 x008");
        (await Numbers(All with { FormerToo = true })).ShouldBe("T001 T002 T003 T004 T005 T006 T007 x008");
        (await Rows(All with { FormerToo = true })).Where(r => r.IsFormer).Select(r => r.Number).ShouldBe(["T005"]);
    }

    [Theory]
    [InlineData("海", "T001")]
    [InlineData("王芳", "T003 T005")]
    [InlineData("金 海文", "T001")]
    [InlineData("jhw", "T001")]
    [InlineData("JinHai", "T001")]
    [InlineData("jin hai wen", "T001")]
    [InlineData("haiwen", "")]
    [InlineData("shanxh", "")]
    [InlineData("sxh", "T002")]
    [InlineData("oysy", "T004")]
    [InlineData("zengwen", "T007")]
    [InlineData("热合曼", "T006")]
    [InlineData("nigemaiti", "T006")]
    [InlineData("smith", "x008")]
    [InlineData("John S", "x008")]
    [InlineData("t00", "T001 T002 T003 T004 T005 T006 T007")]
    [InlineData("X008", "x008")]
    [InlineData("T003", "T003")]
    [InlineData("%", "")]
    [InlineData("_", "")]
    [InlineData("'; --", "")]
    public async Task People_are_found_by_part_of_name_or_number_or_by_pinyin(string text, string numbers) =>
        (await Numbers(All with { Text = TeacherQuestion.Clean(text), FormerToo = true })).ShouldBe(numbers);

    [Fact]
    public async Task A_school_lists_those_whose_legal_post_is_there_today()
    {
        (await Numbers(All with { SchoolId = await School("3301") })).ShouldBe("T001 T002");
        (await Numbers(All with { SchoolId = await School("3302") })).ShouldBe("T003 T004 x008");
        (await Numbers(All with { SchoolId = await School("3303") })).ShouldBe("T007");
        (await Numbers(All with { InNoPost = true })).ShouldBe("T006");
        (await Numbers(All with { InNoPost = true, FormerToo = true })).ShouldBe("T005 T006");
    }

    [Theory]
    [InlineData("rolling-360", null, "T001 T002 T003 T004 T006 T007 x008")]
    [InlineData("rolling-360", "Met", "T001")]
    [InlineData("rolling-360", "NotMet", "T002 T003 T004 T006 T007 x008")]
    [InlineData("zj-induction", null, "T004")]
    [InlineData("zj-induction", "AtRisk", "T004")]
    [InlineData(null, "Met", "T001 T007 x008")]
    public async Task A_duty_lists_those_who_owe_it_and_stand_so(string? duty, string? status, string numbers) =>
        (await Numbers(All with { Duty = duty, Status = status })).ShouldBe(numbers);

    [Fact]
    public async Task Who_is_short_stands_in_the_order_of_how_much()
    {
        var order = new TeacherOrder(TeacherSort.Short, "rolling-360", HighestFirst: true);
        var rows = await Rows(All with { Duty = "rolling-360", Short = true, Order = order });

        rows.Select(r => (r.Number, r.Duty("rolling-360")!.Short)).ShouldBe(
            [("T003", 3600), ("T006", 3600), ("T004", 3295), ("x008", 3195), ("T002", 2600), ("T007", 5)]);
        (await Numbers(All with { Order = order })).ShouldBe("T003 T006 T004 x008 T002 T007 T001");
        (await Numbers(All with { Order = order with { HighestFirst = false } })).ShouldBe("T007 T002 x008 T004 T003 T006 T001");
    }

    [Fact]
    public async Task Counted_hours_are_asked_from_one_edge_to_the_next()
    {
        var duty = All with { Duty = "rolling-360" };
        (await Numbers(duty with { CountedFrom = 3600 })).ShouldBe("T001");
        (await Numbers(duty with { CountedFrom = 305, CountedBelow = 3600 })).ShouldBe("T002 T004 T007 x008");
        (await Numbers(duty with { CountedBelow = 305 })).ShouldBe("T003 T006");
    }

    [Fact]
    public async Task Under_five_years_of_service_is_a_mark() =>
        (await Numbers(All with { Marked = true })).ShouldBe("T004");

    [Theory]
    [InlineData(TeacherSort.Number, false, "T001 T002 T003 T004 T006 T007 x008")]
    [InlineData(TeacherSort.Number, true, "x008 T007 T006 T004 T003 T002 T001")]
    [InlineData(TeacherSort.Name, false, "T001 x008 T006 T004 T002 T003 T007")]
    [InlineData(TeacherSort.School, false, "T001 T002 T003 T004 x008 T007 T006")]
    [InlineData(TeacherSort.School, true, "T007 T003 T004 x008 T001 T002 T006")]
    [InlineData(TeacherSort.Title, false, "T002 T007 x008 T006 T001 T003 T004")]
    [InlineData(TeacherSort.Title, true, "T001 T006 T002 T007 x008 T003 T004")]
    public async Task The_order_is_that_of_the_heading(TeacherSort by, bool highestFirst, string numbers) =>
        (await Numbers(All with { Order = new(by, HighestFirst: highestFirst) })).ShouldBe(numbers);

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_overlap()
    {
        await using var db = Open();
        var asked = db.Asked(db.Teachers, All);
        (await db.Count(null, All, Cancel)).ShouldBe(7);
        var pages = new List<string>();
        for (var skip = 0; skip < 9; skip += 3)
        {
            pages.Add(string.Join(' ', await db.Rows(asked, new() { Order = new(TeacherSort.School) }, skip, 3).Select(r => r.Number).ToListAsync(Cancel)));
        }

        pages.ShouldBe(["T001 T002 T003", "T004 x008 T007", "T006"]);
    }

    [Theory]
    [InlineData("zj-induction", false, "T004 T001 T002 T003 T006 T007 x008")]
    [InlineData("rolling-360", true, "T003 T006 T004 x008 T002 T007 T001")]
    [InlineData("rolling-360", false, "T007 T002 x008 T004 T003 T006 T001")]
    public async Task Pages_sorted_by_one_duty_go_on_with_whoever_owes_it_nothing(string duty, bool highestFirst, string numbers)
    {
        await using var db = Open();
        for (var size = 1; size <= 8; size++)
        {
            List<string> listed = [];
            for (var skip = 0; skip < 9; skip += size)
            {
                listed.AddRange(await db.Rows(db.Asked(db.Teachers, All), new() { Order = new(TeacherSort.Short, duty, highestFirst) }, skip, size).Select(r => r.Number).ToListAsync(Cancel));
            }

            string.Join(' ', listed).ShouldBe(numbers, $"{size} a page");
        }
    }

    [Fact]
    public async Task A_row_shows_school_and_duties_of_today()
    {
        var row = (await Rows(All with { Text = "T007" })).ShouldHaveSingleItem();
        row.Name.ShouldBe("曾文");
        row.Title.ShouldBe("一级教师");
        row.SchoolId.ShouldBe(await School("3303"));
        row.Duty("rolling-360").ShouldBe(new("rolling-360", "NotMet", World.Today, 3600, 3595, 5, 0, false) { TargetWithoutLeave = 3600 });
        row.Duties.Select(d => d.Policy).Order().ShouldBe(["rolling-360", "zj-cycle", "zj-year"]);
    }

    [Fact]
    public async Task Nobody_out_of_reach_is_listed_or_counted()
    {
        await using var db = Open();
        var youche = await School("3301");
        var reach = db.InReach(new(null, youche, false), World.Today);
        (await Numbers(db, reach, All)).ShouldBe("T001 T002");
        (await Numbers(db, reach, All with { Text = "T007" })).ShouldBe("");
        (await Numbers(db, reach, All with { SchoolId = await School("3302") })).ShouldBe("");
        (await Numbers(db, db.InReach(TeacherReach.Nobody, World.Today), All with { FormerToo = true })).ShouldBe("");
        (await Numbers(db, db.InReach(new(await Id("T003"), youche, false), World.Today), All)).ShouldBe("T001 T002 T003");
    }

    private async Task<string> Numbers(TeacherQuestion question)
    {
        await using var db = Open();
        var numbers = await Numbers(db, db.Teachers, question);
        (await db.Count(null, question, Cancel)).ShouldBe(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, "the kept figure is that of the list");
        return numbers;
    }

    private static async Task<string> Numbers(TeacherDevDb db, IQueryable<Domain.Teachers.Teacher> reach, TeacherQuestion question) =>
        string.Join(' ', await db.Rows(db.Asked(reach, question), question).Select(r => r.Number).ToListAsync(Cancel));

    private async Task<List<ListedTeacher>> Rows(TeacherQuestion question)
    {
        await using var db = Open();
        return await db.Rows(db.Asked(db.Teachers, question), question).ToListAsync(Cancel);
    }
}
