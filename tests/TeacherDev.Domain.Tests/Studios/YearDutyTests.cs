using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>What a studio and its leaders owe in a school year.</summary>
public class YearDutyTests
{
    static readonly StudioRules Rules = StudioRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json"))).Rules!;
    static readonly YearRule Guided = Rules.Yearly[0];

    [Fact]
    public void The_document_asks_twenty_lessons_of_a_leader_and_one_show_at_city_level_of_a_studio()
    {
        Rules.Yearly.Select(r => (r.Code, r.Of, r.Least, r.Report)).ShouldBe([("guided", YearOwner.Leader, 20, "observation"), ("show", YearOwner.Studio, 1, null)]);
        Rules.Yearly[1].Levels.ShouldBe([TrainingLevel.Prefecture, TrainingLevel.Province, TrainingLevel.National]);
        Rules.Yearly[1].Sessions.ShouldBe([SessionKind.OpenLesson, SessionKind.Lecture]);
        (Guided.UnitOf(1).En, Guided.UnitOf(2).En).ShouldBe(("lesson", "lessons"));
    }

    [Theory]
    [InlineData("2026-09-01..2027-08-31", 20, 20)]
    [InlineData("2024-12-20..2027-12-19", 20, 20)]
    [InlineData("2026-09-01..2027-02-28", 20, 9)]
    [InlineData("2027-08-31..2029-08-31", 20, 0)]
    [InlineData("2025-09-01..2026-08-31", 20, 0)]
    [InlineData("2026-09-02..2027-08-31", 1, 0)]
    public void A_part_of_a_year_owes_that_part_rounded_down(string days, int least, int owed)
    {
        var ends = days.Split("..");
        YearDuty.Share(least, new(2026), [new(DateOnly.Parse(ends[0]), DateOnly.Parse(ends[1]))]).ShouldBe(owed);
    }

    [Fact]
    public void Days_before_and_after_a_gap_are_taken_together() =>
        YearDuty.Share(20, new(2026), [new(new(2026, 9, 1), new(2026, 12, 31)), new(new(2027, 5, 1), new(2027, 8, 31))]).ShouldBe(20 * (122 + 123) / 365);

    [Fact]
    public void A_report_and_a_lesson_of_one_day_count_once_and_what_waits_counts_for_nothing()
    {
        var duty = YearDuty.Of(Guided, 7, 4,
            [Lesson("2026-10-08", 1), Lesson("2026-10-08", 2), Lesson("2026-10-09", 3), Lesson("2026-10-10", 4, stands: false), Lesson("2026-10-12", 6)],
            [Report("2026-10-08", 1), Report("2026-10-09", 2, stands: false), Report("2026-10-10", 3), Report("2026-10-11", 4), Report("2026-10-12", 5), Report("2026-10-12", 6)]);
        duty.Things.Select(t => (t.On.Day, t.SessionId, t.WorkId, t.Stands)).ShouldBe([
            (8, null, 1, true), (8, 2, null, true), (9, null, 2, false), (9, 3, null, true), (10, null, 3, true), (11, null, 4, true), (12, null, 5, true), (12, null, 6, true)]);
        (duty.Done, duty.Missing).ShouldBe((7, 0));
        (duty with { Least = 9 }).Missing.ShouldBe(2);
    }

    [Fact]
    public void A_year_owes_what_the_table_of_its_first_day_asks()
    {
        var now = Rules with { Earlier = [new(new(2026, 12, 31), "before", Rules.Parts, Rules.Items, Rules.Attendance, [Guided with { Least = 10 }])] };
        (now.YearlyOf(new(2026)).Single().Least, now.YearlyOf(new(2027)).Count).ShouldBe((10, 2));
    }

    static YearThing Lesson(string on, int session, bool stands = true) => new(DateOnly.Parse(on), "同课异构", TrainingLevel.County, session, null, stands);

    static YearThing Report(string on, int work, bool stands = true) => new(DateOnly.Parse(on), "听评课", null, null, work, stands);
}
