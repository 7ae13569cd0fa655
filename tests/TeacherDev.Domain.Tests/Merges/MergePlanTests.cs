using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Merges;

public class MergePlanTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2015-09-01", null, "2015-09-01..2023-08-31")]
    [InlineData("2015-09-01", "2020-07-31", "2015-09-01..2020-07-31")]
    [InlineData("2023-09-01", null, "")]
    [InlineData("2024-09-01", "2024-12-31", "")]
    [InlineData("2010-09-01", "2024-12-31", "2010-09-01..2023-08-31")]
    public void A_post_is_taken_over_for_the_days_without_a_post(string start, string? end, string pieces) =>
        Pieces([Post(1, 2, "2023-09-01", null)], Post(2, 1, start, end)).ShouldBe(pieces);

    [Fact]
    public void A_post_around_a_shorter_one_comes_in_two_pieces() =>
        Pieces([Post(1, 2, "2020-09-01", "2021-08-31")], Post(2, 1, "2015-09-01", null)).ShouldBe("2015-09-01..2020-08-31 2021-09-01..9999-12-31");

    [Fact]
    public void A_rotation_is_in_the_way_of_one_at_the_same_school_only()
    {
        var here = Post(1, 2, "2020-09-01", "2021-08-31", PlacementKind.Rotation);
        Pieces([here], Post(2, 2, "2020-09-01", "2021-08-31", PlacementKind.Rotation)).ShouldBe("");
        Pieces([here], Post(2, 3, "2020-09-01", "2021-08-31", PlacementKind.Rotation)).ShouldBe("2020-09-01..2021-08-31");
        Pieces([here], Post(2, 2, "2020-09-01", "2021-08-31")).ShouldBe("2020-09-01..2021-08-31");
    }

    [Fact]
    public void An_entry_of_the_same_content_is_a_double_whatever_its_spelling_once_each()
    {
        var plan = MergePlan.Of(
            Side(1, entries: [Entry(1, 10, "新课标　解读", 40, "a")]),
            Side(2, entries: [Entry(2, 20, "新课标 解读", 40, "b"), Entry(2, 21, "新课标解读", 40, "c"), Entry(2, 22, "班主任培训", 16, "d")]),
            MergeChoices.None);

        plan.Entries.Where(e => e.IsLeftOut).Select(e => e.Entry.Id).ShouldBe([20L]);
        (plan.Moved, plan.Doubles).ShouldBe((2, 1));
    }

    [Fact]
    public void The_same_source_is_a_double_whatever_it_says()
    {
        var plan = MergePlan.Of(Side(1, entries: [Entry(1, 10, "听课", 4, "12", kind: "session")]), Side(2, entries: [Entry(2, 20, "听课与评课", 6, "12", kind: "session")]), MergeChoices.None);
        plan.Entries.Single().DoubleOf!.Id.ShouldBe(10);
    }

    [Fact]
    public void The_same_training_with_other_hours_stays_unless_somebody_says_it_is_the_same()
    {
        var (stay, from) = (Side(1, entries: [Entry(1, 10, "新课标解读", 40, "a")]), Side(2, entries: [Entry(2, 20, "新课标解读", 36, "b")]));
        MergePlan.Of(stay, from, MergeChoices.None).Entries.Single().ShouldSatisfyAllConditions(e => e.Like!.Id.ShouldBe(10), e => e.IsLeftOut.ShouldBeFalse());
        MergePlan.Of(stay, from, new(new HashSet<string>(), new HashSet<long> { 20 })).Doubles.ShouldBe(1);
    }

    [Fact]
    public void What_was_reversed_is_not_taken_over()
    {
        var wrong = Entry(2, 20, "新课标解读", 40, "b");
        MergePlan.Of(Side(1), Side(2, entries: [wrong, wrong.Reversed("误记", "王老师", Now)]), MergeChoices.None).Entries.ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_moved_twice_keeps_its_first_source()
    {
        var once = MovedEntry.Of(TeacherLedger.Empty, TeacherLedger.From([Entry(3, 30, "新课标解读", 40, "b")]), new HashSet<long>()).Single().On(2, 1, "王老师", Now);
        once.Source.ToString().ShouldBe("merge:record:b:1:1");
        MovedEntry.Of(TeacherLedger.Empty, TeacherLedger.From([once]), new HashSet<long>()).Single().On(1, 1, "王老师", Now).Source.ShouldBe(once.Source);
        EntrySource.Parse(once.SourceId).ShouldBe(new(EntrySource.Record, "b"));
    }

    [Fact]
    public void Empty_facts_are_filled_and_others_hold_unless_chosen()
    {
        var (stay, from) = (Side(1), Side(2));
        (stay.Teacher.Phone, from.Teacher.Phone) = ("", "13800001111");
        (stay.Teacher.Title, from.Teacher.Title) = ("一级教师", "高级教师");
        (stay.Teacher.Subject, from.Teacher.Subject) = ("语文", "");

        MergePlan.Of(stay, from, MergeChoices.None).After("王老师", Now).Teacher.ShouldSatisfyAllConditions(
            t => t.Phone.ShouldBe("13800001111"), t => t.Title.ShouldBe("一级教师"), t => t.Subject.ShouldBe("语文"));
        MergePlan.Of(stay, from, new(new HashSet<string> { "Title" }, new HashSet<long>())).After("王老师", Now).Teacher.Title.ShouldBe("高级教师");
        stay.Teacher.Title.ShouldBe("一级教师");
    }

    [Fact]
    public void A_record_is_not_merged_with_itself_nor_twice()
    {
        MergePlan.WhyNot(Side(1).Teacher, Side(1).Teacher)!.Code.ShouldBe("merge-same-record");
        var gone = Side(2).Teacher;
        gone.MergedIntoId = 3;
        MergePlan.WhyNot(Side(1).Teacher, gone)!.Code.ShouldBe("merge-gone");
        MergePlan.WhyNot(gone, Side(1).Teacher)!.Code.ShouldBe("merge-gone");
        MergePlan.WhyNot(Side(1).Teacher, Side(2).Teacher).ShouldBeNull();
    }

    private static string Pieces(Placement[] stay, Placement from) =>
        string.Join(' ', MovedStay.Of(Side(1, stay), Side(2, [from])).Single().Pieces);

    private static MergeSide Side(int id, Placement[]? placements = null, LedgerEntry[]? entries = null) => new(
        new() { Id = id, Number = $"T{id}", Name = "王芳", TeachingStartOn = new(2015, 9, 1) }, [], placements ?? [], [], [], entries ?? []);

    private static Placement Post(int teacher, int school, string start, string? end, PlacementKind kind = PlacementKind.Post) => new()
    {
        TeacherId = teacher, SchoolId = school, Kind = kind, StartOn = DateOnly.Parse(start), EndOn = end is null ? null : DateOnly.Parse(end),
    };

    private static LedgerEntry Entry(int teacher, long id, string project, int hours, string source, string kind = EntrySource.Record) => new()
    {
        Id = id, TeacherId = teacher, StartedOn = new(2026, 3, 1), CompletedOn = new(2026, 3, 14), Tenths = hours * 10, Project = project, Passed = true,
        SourceKind = kind, SourceId = source, RecordedBy = "王老师", RecordedAt = Now,
    };
}
