using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class NextStepTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly LocalText Name = new("名", "Name");

    private static TeacherRecord Person(params HeldFact[] held) => new(
        new() { Id = 1, Number = "1", Name = "沈岚", TeachingStartOn = new(2019, 2, 28), BornOn = new(1996, 2, 29) }, [], [], new Dictionary<int, School>(), held: held);

    private static HeldFact Held(HeldKind kind, string value, string from, string? until = null) =>
        new(kind, value, "", new DateRange(DateOnly.Parse(from), until is null ? DateOnly.MaxValue : DateOnly.Parse(until)));

    private static NextStep Step(TeacherRecord person, StandingOf standing, params Need[] needs) => NextStep.Of(new Rung("r", Name, "x", Condition.Everybody, needs), person, standing, Today);

    private static string? From(NextStep step) => step.Needs[0].FromOn?.ToString("yyyy-MM-dd");

    [Theory]
    [InlineData(4, "2026-12-01")]
    [InlineData(5, "2027-12-01")]
    public void Years_that_are_missing_name_the_day_on_which_they_are_full(int years, string day) =>
        From(Step(Person(Held(HeldKind.Title, "二级教师", "2022-12-01")), StandingOf.Nothing, new FactNeed(Name, new NumberLies("years-in-title", years, null)))).ShouldBe(day);

    [Fact]
    public void What_no_time_brings_has_no_day()
    {
        var step = Step(Person(), StandingOf.Nothing, new FactNeed(Name, new TextIsOneOf("honour-level", ["county"])));
        step.Needs[0].IsMet.ShouldBeFalse();
        From(step).ShouldBeNull();
        step.ReadyOn.ShouldBeNull();
    }

    [Fact]
    public void Something_that_must_have_ended_has_the_day_after_its_last() =>
        From(Step(Person(Held(HeldKind.Honour, "教坛新秀", "2022-01-01", "2027-03-31")), StandingOf.Nothing, new FactNeed(Name, new Not(new TextIsOneOf("honour", ["教坛新秀"]))))).ShouldBe("2027-04-01");

    [Fact]
    public void An_age_is_reached_on_the_birthday_of_a_29th_of_february() =>
        From(Step(Person(), StandingOf.Nothing, new FactNeed(Name, new NumberLies("age", 31, null)))).ShouldBe("2027-02-28");

    [Fact]
    public void A_duty_is_met_by_one_of_its_windows_of_today()
    {
        var standing = new StandingOf(new[] { ("zj-cycle", "NotMet"), ("zj-cycle", "OnTrack") }.ToLookup(d => d.Item1, d => d.Item2), []);
        Step(Person(), standing, new DutyNeed(Name, "zj-cycle", ["Met", "OnTrack"])).IsReady.ShouldBeTrue();
        Step(Person(), standing, new DutyNeed(Name, "zj-cycle", ["Met"])).IsReady.ShouldBeFalse();
        Step(Person(), standing, new DutyNeed(Name, "zj-year", ["Met"])).IsReady.ShouldBeFalse();
    }

    [Fact]
    public void A_bar_lifts_on_the_day_after_its_last_and_the_whole_is_ready_on_the_latest_day()
    {
        var standing = new StandingOf(StandingOf.Nothing.Duties, [new(BarredAct.Title, new(2027, 2, 28))]);
        var step = Step(Person(Held(HeldKind.Title, "二级教师", "2022-12-01")), standing,
            new NoBarNeed(Name, BarredAct.Title), new NoBarNeed(Name, BarredAct.Honour), new FactNeed(Name, new NumberLies("years-in-title", 4, null)));

        step.Needs.Select(n => n.IsMet).ShouldBe([false, true, false]);
        From(step).ShouldBe("2027-03-01");
        step.ReadyOn.ShouldBe(new DateOnly(2027, 3, 1));
        step.Met.ShouldBe(1);
    }

    [Fact]
    public void The_shipped_ladder_leads_from_each_title_to_the_next()
    {
        var catalogue = CatalogueReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))).Catalogue!;
        string Next(string title) => string.Join(' ', NextStep.Of(catalogue.Rungs, Person(Held(HeldKind.Title, title, "2020-01-01")), StandingOf.Nothing, Today).Select(s => s.Rung.Code).Where(c => !c.Contains("star")));
        Next("二级教师").ShouldBe("to-first");
        Next("一级教师").ShouldBe("to-senior");
        Next("高级教师").ShouldBe("to-full-senior");
        Next("正高级教师").ShouldBe("");
    }

    private static TeacherRecord Working(string post, IEnumerable<Placement> placements, params HeldFact[] held) => new(
        new() { Id = 1, Number = "1", Name = "沈岚", TeachingStartOn = new(2000, 9, 1) }, [new() { TeacherId = 1, Kind = FactKind.Post, Value = "专任教师", FromOn = new(2000, 9, 1) }, new() { TeacherId = 1, Kind = FactKind.Post, Value = post, FromOn = new(2026, 9, 1) }],
        placements, new Dictionary<int, School> { [1] = new() { Id = 1, Code = "1", Name = "甲校", Setting = "城区" }, [2] = new() { Id = 2, Code = "2", Name = "乙校", Setting = "城区" }, [3] = new() { Id = 3, Code = "3", Name = "村校", Setting = School.Rural } }, held: held);

    private static Placement At(int school, string from, string? until = null) => new() { TeacherId = 1, SchoolId = school, Kind = PlacementKind.Post, StartOn = DateOnly.Parse(from), EndOn = until is null ? null : DateOnly.Parse(until) };

    private static IEnumerable<NextStep> Steps(TeacherRecord person) =>
        NextStep.Of(CatalogueReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))).Catalogue!.Rungs, person, StandingOf.Nothing, Today);

    [Fact]
    public void A_rung_leads_to_every_title_honour_of_the_chain_and_star_with_its_source()
    {
        var catalogue = CatalogueReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))).Catalogue!;
        catalogue.Rungs.Select(r => r.Item).ShouldBe(["title-first", "title-senior", "title-full-senior", "rising-star", "able-teacher", "subject-leader", "famous-teacher", "famous-principal", "principal", "famous-class-teacher", "special-grade",
            "class-teacher-1", "class-teacher-2", "class-teacher-3", "class-teacher-4", "class-teacher-5"]);
        catalogue.Rungs.Skip(6).ShouldAllBe(r => r.Source.Length > 0);
    }

    [Theory]
    [InlineData(1, "2010-09-01", null, false)]
    [InlineData(3, "2020-09-01", null, true)]
    [InlineData(3, "2021-09-01", "2024-09-01", true)]
    [InlineData(2, "2021-09-01", "2024-08-31", true)]
    [InlineData(2, "2021-09-01", "2024-08-30", false)]
    public void To_special_grade_two_schools_of_three_years_or_six_in_the_countryside(int school, string from, string? until, bool met)
    {
        var person = Working("专任教师", [At(1, "2000-09-01", DateOnly.Parse(from).AddDays(-1).ToString("yyyy-MM-dd")), At(school, from, until)], Held(HeldKind.Honour, "名教师", "2024-01-01"));
        Steps(person).Single(s => s.Rung.Code == "to-special-grade").Needs.Single(n => n.Need.Name.En.StartsWith("Three years at each", StringComparison.Ordinal)).IsMet.ShouldBe(met);
    }

    [Fact]
    public void A_class_teacher_gets_a_star_after_a_full_term_and_a_deputy_none()
    {
        var first = Steps(Working("班主任", [])).Single(s => s.Rung.Code == "to-class-teacher-1");
        (first.Needs[0].IsMet, From(first)).ShouldBe((false, "2027-03-01"));
        Steps(Working("副班主任", [])).ShouldNotContain(s => s.Rung.Code == "to-class-teacher-1");
        Working("班主任", []).PostSince(Today).ShouldBe(new DateOnly(2026, 9, 1));
        Working("专任教师", []).PostSince(Today).ShouldBe(new DateOnly(2000, 9, 1), "said again it is the same post");
        Facts.Numbers["months-in-post"](Working("班主任", []), new(2027, 2, 28)).ShouldBe(5);
        Facts.Numbers["months-in-post"](Working("班主任", []), new(2027, 3, 1)).ShouldBe(6);
    }
}
