using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>The tables of the studios document, and what they come to.</summary>
public class ScorecardTests
{
    static readonly string Bundled = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json"));
    static readonly StudioRules Rules = StudioRulesReading.Read(Bundled).Rules!;
    static readonly Signer Member = new(1, "成员", 7), Leader = new(2, "主持人", 8);
    static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void One_is_told_apart_from_many_where_the_document_says_so()
    {
        var paper = Rules.Item("paper")!;
        (paper.UnitOf(1).En, paper.UnitOf(2).En, paper.UnitOf(0).En).ShouldBe(("paper", "papers", "papers"));
        (paper with { One = null }).UnitOf(1).ShouldBe(paper.Unit);
    }

    [Fact]
    public void The_document_that_travels_with_the_program_can_be_meant()
    {
        StudioRulesReading.Read(Bundled).Refusals.ShouldBeEmpty();
        Rules.Parts.Select(p => (p.Code, p.Most)).ShouldBe([("daily", 400), ("shows", 200), ("published", 100), ("research", 200), ("personal", 100)]);
        Rules.Items.ShouldAllBe(i => i.Source.Length > 0);
        (Rules.TermYears, Rules.TwoAtOnce, Rules.DistrictConfirms).ShouldBe((3, false, true));
    }

    [Theory]
    [InlineData("\"part\": \"daily\", \"of\"", "\"part\": \"nightly\", \"of\"", "studios-part-unknown")]
    [InlineData("\"least\": 3, \"most\": 15", "\"least\": 30, \"most\": 15", "studios-seats")]
    [InlineData("\"least\": 10000, ", "", "studios-share-of-nothing")]
    [InlineData("\"kind\": \"each\"", "\"kind\": \"some\"", "document-value")]
    [InlineData("\"code\": \"lecture\"", "\"code\": \"notes\"", "document-key-twice")]
    [InlineData("\"from\": \"lectures\"", "\"from\": \"talks\"", "document-value")]
    [InlineData("\"from\": \"lectures\"", "\"from\": \"outreach\"", "document-key-twice")]
    [InlineData("\"from\": \"lectures\"", "\"from\": 3", "document-value")]
    [InlineData("\"from\": \"outreach\"", "\"form\": \"outreach\"", "document-unknown-key")]
    [InlineData("\"opens\": { \"text\": 300, \"file\": true }", "\"opens\": { }", "studios-opens-nothing")]
    [InlineData("\"opens\": { \"text\": 300, \"file\": true }, ", "", "document-missing")]
    [InlineData("\"opens\": { \"text\": 300", "\"opens\": { \"texts\": 300", "document-unknown-key")]
    [InlineData("\"text\": 200, \"file\": true, \"counted\"", "\"file\": true, \"counted\"", "studios-counted")]
    [InlineData("\"opens\": { \"text\": 50 }", "\"opens\": { \"text\": 50, \"counted\": true }", "studios-counted")]
    [InlineData("\"from\": \"lectures\"", "\"from\": \"none\"", "document-value")]
    [InlineData("\"termYears\": 3", "\"termYear\": 3", "document-unknown-key")]
    [InlineData("\"report\": \"observation\"", "\"report\": \"watching\"", "studios-year-report")]
    [InlineData("\"levels\": [\"prefecture\", \"province\", \"national\"]", "\"report\": \"observation\"", "studios-year-report")]
    [InlineData("\"levels\": [\"prefecture\", \"province\"", "\"levels\": [\"city\", \"province\"", "document-value")]
    [InlineData("\"sessions\": [\"open-lessons\", \"lectures\"]", "\"sessions\": []", "document-missing")]
    [InlineData("\"code\": \"show\"", "\"code\": \"guided\"", "document-key-twice")]
    [InlineData("\"of\": \"leader\"", "\"of\": \"deputy\"", "document-value")]
    [InlineData("\"of\": \"leader\", ", "", "document-missing")]
    public void A_fault_is_named(string was, string now, string code)
    {
        Bundled.ShouldContain(was);
        var (rules, refusals) = StudioRulesReading.Read(Bundled.Replace(was, now, StringComparison.Ordinal));
        rules.ShouldBeNull();
        refusals.ShouldContain(r => r.Code == code);
    }

    [Fact]
    public void Tables_follow_one_another_and_each_term_keeps_that_of_its_first_day()
    {
        var rules = StudioRulesReading.Read(With("2024-09-30", "2025-12-31")).Rules!;
        SchoolTerm[] terms = [new(2024, 1), new(2024, 2), new(2025, 1), new(2025, 2)];

        terms.Select(t => rules.Of(t).Version).ShouldBe(["until 2024-09-30", "until 2025-12-31", "until 2025-12-31", "2026.2"]);
        (rules.Of(terms[0]).Items.Single().Code, rules.Of(terms[3]).Items.Count).ShouldBe(("diary", Rules.Items.Count));
        (rules.Item("diary")!.Name.En, rules.Reported("diary"), rules.Ever.Count).ShouldBe(("Diary until 2025-12-31", null, Rules.Items.Count + 1));
        var refusal = StudioRulesReading.Read(With("2025-12-31", "2025-12-31")).Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Arguments[1]).ShouldBe(("studios-earlier", new DateOnly(2025, 12, 31)));
        StudioRulesReading.Read(With("2024-09-30").Replace("\"part\": \"all\", \"of\"", "\"part\": \"some\", \"of\"", StringComparison.Ordinal)).Refusals.Single().Code.ShouldBe("studios-part-unknown");

        static string With(params string[] until) => Bundled.Insert(Bundled.IndexOf("\"termYears\"", StringComparison.Ordinal), $"\"earlier\": [{string.Join(',', until.Select(Table))}], ");
        static string Table(string until) => $$"""
            { "until": "{{until}}", "version": "until {{until}}", "parts": [{ "code": "all", "name": { "zh-Hans": "全部", "en": "All" }, "most": 20 }],
              "attendance": { "part": "all", "of": 4, "absent": 1, "late": 1, "source": "旧办法" },
              "items": [{ "code": "diary", "name": { "zh-Hans": "日记", "en": "Diary until {{until}}" }, "part": "all", "unit": { "zh-Hans": "篇", "en": "pieces" }, "opens": { "text": 100 }, "points": { "kind": "each", "each": 5 }, "source": "旧办法" }] }
            """;
    }

    /// <summary>domain.md §5: open lesson school 1, county 3, city 6, province 12; approval 5/8/15/25/40, conclusion 8/12/20/30/50; paper city 5, province 8, national 12.</summary>
    [Theory]
    [InlineData("open-lesson", TrainingLevel.School, 10)]
    [InlineData("open-lesson", TrainingLevel.County, 30)]
    [InlineData("open-lesson", TrainingLevel.Prefecture, 60)]
    [InlineData("open-lesson", TrainingLevel.Province, 120)]
    [InlineData("project-approved", TrainingLevel.National, 400)]
    [InlineData("project-concluded", TrainingLevel.Prefecture, 200)]
    [InlineData("paper", TrainingLevel.Prefecture, 50)]
    [InlineData("paper", TrainingLevel.Province, 80)]
    [InlineData("paper", TrainingLevel.National, 120)]
    [InlineData("open-lesson", TrainingLevel.National, 120)]
    public void Each_level_gives_its_points(string item, TrainingLevel level, int tenths) => Rules.Item(item)!.Points.Of([(level, 1)]).ShouldBe(tenths);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2500, 20)]
    [InlineData(9999, 79)]
    [InlineData(10_000, 80)]
    [InlineData(1_000_000, 80)]
    public void A_share_of_what_is_owed_gives_a_share_of_the_points(int characters, int tenths) => Rules.Item("notes")!.Points.Of([(null, characters)]).ShouldBe(tenths);

    [Fact]
    public void A_part_gives_no_more_than_its_most_and_shows_what_was_above()
    {
        var card = Card([Work("paper", TrainingLevel.National), Work("project-approved", TrainingLevel.County), Work("award", TrainingLevel.School)], []);
        var research = card.Parts.Single(p => p.Part.Code == "research");
        (research.Before, research.Points).ShouldBe((200, 200));
        var more = Card([Work("paper", TrainingLevel.National), Work("paper", TrainingLevel.National)], []).Parts.Single(p => p.Part.Code == "research");
        (more.Before, more.Points).ShouldBe((240, 200));
        card.Points.ShouldBe(210);
    }

    [Fact]
    public void What_is_not_confirmed_or_taken_back_counts_nothing()
    {
        var (reported, returned, withdrawn) = (Work("reflection", null, decide: null), Work("reflection", null, decide: false), Work("reflection", null));
        withdrawn.Withdraw("重复", Leader, At);
        Card([reported, returned, withdrawn], []).Points.ShouldBe(0);
        Card([Work("reflection", null)], []).Points.ShouldBe(20);
    }

    [Fact]
    public void Absence_takes_three_and_lateness_one_and_never_below_nothing()
    {
        Marking late = new(AttendanceKind.Late, 20), absent = new(AttendanceKind.Absent), excused = new(AttendanceKind.Excused);
        Card([], []).Points.ShouldBe(0, "nothing was held");
        Card([], [Marking.Present, excused]).Points.ShouldBe(100);
        Card([], [Marking.Present, late, absent]).Points.ShouldBe(60);
        Card([], [absent, absent, absent, absent]).Points.ShouldBe(0);
    }

    [Fact]
    public void What_is_owed_and_missing_is_named()
    {
        var card = Card([Work("observation", null, 12), Work("open-lesson", TrainingLevel.School)], []);
        card.Missing.Select(l => (l.Item.Code, l.Missing)).ShouldBe([("notes", 10_000), ("observation", 3), ("reflection", 4), ("guidance", 1), ("lecture", 1)]);
    }

    [Fact]
    public void Nobody_confirms_their_own()
    {
        var work = Work("reflection", null, decide: null);
        work.WhyNotDecide(Member)!.Code.ShouldBe("work-own");
        work.WhyNotDecide(Leader).ShouldBeNull();
        work.Decide(true, "", Leader, At);
        work.WhyNotDecide(Leader)!.Code.ShouldBe("work-decided");
        work.WhyNotChange()!.Code.ShouldBe("work-decided");
    }

    static Scorecard Card(IEnumerable<StudioWork> works, IReadOnlyCollection<Marking> marks) => Scorecard.Of(Rules, works, marks, []);

    static StudioWork Work(string item, TrainingLevel? level, int amount = 1, bool? decide = true)
    {
        var work = StudioWork.Of(1, 7, new(item, "一项", "", new(2026, 10, 8), level, amount), "k", Member, At);
        if (decide is { } yes)
        {
            work.Decide(yes, "", Leader, At);
        }

        return work;
    }
}
