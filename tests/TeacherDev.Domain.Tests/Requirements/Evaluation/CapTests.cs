using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class CapTests
{
    private const string Target = """ "target": { "amount": 360 }, """;

    private static string Cap(string code, string of, string atMost, string per = "window") => $$"""
        { "code": "{{code}}", "name": { "zh-Hans": "上限", "en": "Cap" }, "of": {{of}}, "atMost": {{atMost}}, "per": "{{per}}" }
        """;

    [Fact]
    public void What_is_over_the_cap_does_not_count_and_says_so()
    {
        var result = new Person().Trained("2024-03-01", 20, TrainingMode.SchoolBased).Trained("2024-04-01", 10, TrainingMode.SchoolBased)
            .Trained("2024-05-01", 5, TrainingMode.SchoolBased).Trained("2024-06-01", 7).Stands("2024-12-31", Duties.Cycle)[0];

        result.Lines().ShouldBe(["P1 200/200", "P2 40/100 over-cap:school-based 60", "P3 0/50 over-cap:school-based 50", "P4 70/70"]);
        (result.Counted, result.NotCounted).ShouldBe((310, 110));
    }

    [Fact]
    public void A_cap_per_calendar_year_opens_again_on_1_January() =>
        new Person().Trained("2023-12-31", 30, TrainingMode.SchoolBased).Trained("2024-01-01", 30, TrainingMode.SchoolBased)
            .Stands("2024-12-31", Duties.Cycle)[0].Lines()
            .ShouldBe(["P1 240/300 over-cap:school-based 60", "P2 240/300 over-cap:school-based 60"]);

    [Fact]
    public void A_cut_year_has_the_full_cap() =>
        new Person("2024-11-15").Post("2024-11-15").Trained("2025-12-01", 30, TrainingMode.SchoolBased).Stands("2025-12-31", Duties.Pack)[1]
            .Lines().ShouldBe(["P1 240/300 over-cap:school-based 60"]);

    [Fact]
    public void A_cap_per_school_year_opens_again_on_1_September() =>
        new Person().Trained("2024-08-31", 9, TrainingMode.Online).Trained("2024-09-01", 9, TrainingMode.Online).Trained("2021-01-01", 9, TrainingMode.Online)
            .Stand("2024-12-31", Duties.Read(Duties.Round, Target + $$""" "caps": [{{Cap("online", """{ "modes": ["online"] }""", "4", "school-year")}}] """))
            .Lines().ShouldBe(["P3 40/90 over-cap:online 50", "P1 40/90 over-cap:online 50", "P2 40/90 over-cap:online 50"]);

    [Fact]
    public void Nested_caps_count_the_least_of_their_rooms_and_both_shrink()
    {
        var policy = Duties.Read(Duties.Round, Target + $$"""
            "caps": [{{Cap("distance", """{ "modes": ["online", "blended"] }""", "10")}}, {{Cap("online", """{ "modes": ["online"] }""", "6", "calendar-year")}}]
            """);

        var result = new Person().Trained("2021-03-01", 8, TrainingMode.Online).Trained("2021-04-01", 2, TrainingMode.Blended)
            .Trained("2022-03-01", 5, TrainingMode.Online).Trained("2022-04-01", 3, TrainingMode.Blended).Stand("2022-12-31", policy);

        result.Lines().ShouldBe(["P1 60/80 over-cap:online 20", "P2 20/20", "P3 20/50 over-cap:distance 30", "P4 0/30 over-cap:distance 30"]);
        (result.Counted, result.NotCounted).ShouldBe((100, 80));
    }

    [Fact]
    public void A_theme_left_out_by_notThemes_uses_no_room()
    {
        var policy = Duties.Read(Duties.Round, Target + $$""" "caps": [{{Cap("online", """{ "modes": ["online"], "notThemes": ["ethics"] }""", "5")}}] """);

        new Person().Trained("2024-03-01", 8, TrainingMode.Online, themes: "ethics|it").Trained("2024-04-01", 8, TrainingMode.Online, themes: "it")
            .Trained("2024-05-01", 8, TrainingMode.Online, themes: "ethics").Stand("2024-12-31", policy).Lines()
            .ShouldBe(["P1 80/80", "P2 50/80 over-cap:online 30", "P3 80/80"]);
    }

    [Fact]
    public void A_theme_is_matched_whole() =>
        new Person().Trained("2024-03-01", 8, themes: "ethics-online").Trained("2024-04-01", 8, themes: "a|ethics|b")
            .Stand("2024-12-31", Duties.Read(Duties.Round, Target + $$""" "caps": [{{Cap("ethics", """{ "themes": ["ethics"] }""", "0")}}] """))
            .Lines().ShouldBe(["P1 80/80", "P2 0/80 over-cap:ethics 80"]);

    [Fact]
    public void A_cap_may_be_about_a_level() =>
        new Person().Trained("2024-03-01", 8, level: TrainingLevel.School).Trained("2024-04-01", 8, level: TrainingLevel.Overseas)
            .Stand("2024-12-31", Duties.Read(Duties.Round, Target + $$""" "caps": [{{Cap("own", """{ "levels": ["school"] }""", "0.5")}}] """))
            .Lines().ShouldBe(["P1 5/80 over-cap:own 75", "P2 80/80"]);

    [Fact]
    public void A_cap_on_everything_bounds_the_whole() =>
        new Person().Trained("2024-03-01", 100).Trained("2024-04-01", 100)
            .Stand("2024-12-31", Duties.Read(Duties.Round, Target + $$""" "caps": [{{Cap("yearly", "{}", "144", "calendar-year")}}] """))
            .Lines().ShouldBe(["P1 1000/1000", "P2 440/1000 over-cap:yearly 560"]);

    [Fact]
    public void A_failed_entry_enters_neither_sum_and_uses_no_room()
    {
        var result = new Person().Trained("2024-03-01", 20, TrainingMode.SchoolBased, passed: false).Trained("2024-04-01", 24, TrainingMode.SchoolBased)
            .Stands("2024-12-31", Duties.Cycle)[0];

        result.Lines().ShouldBe(["P1 0/0 not-passed 200", "P2 240/240"]);
        (result.Counted, result.NotCounted).ShouldBe((240, 0));
    }

    [Fact]
    public void Without_lines_the_sums_are_the_same()
    {
        var person = new Person().Trained("2024-03-01", 30, TrainingMode.SchoolBased).Trained("2024-04-01", 24, passed: false);

        var bare = person.Stands("2024-12-31", null, Duties.Book(Duties.Pack), withLines: false);

        bare.ShouldAllBe(r => r.Lines == null);
        bare.Select(r => (r.Counted, r.NotCounted, r.Status))
            .ShouldBe(person.Stands("2024-12-31", Duties.Pack).Select(r => (r.Counted, r.NotCounted, r.Status)));
    }
}
