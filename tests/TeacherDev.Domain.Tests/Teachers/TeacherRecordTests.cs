using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers;

public sealed class TeacherRecordTests
{
    [Theory]
    [InlineData("2010-01-01", "二级教师")]
    [InlineData("2024-09-01", "二级教师")]
    [InlineData("2025-09-14", "二级教师")]
    [InlineData("2025-09-15", "一级教师")]
    [InlineData("2030-01-01", "一级教师")]
    public void A_roster_fact_holds_from_the_teaching_start_until_a_later_roster_says_otherwise(string on, string title) =>
        new Person("2005-09-01").Is(FactKind.Title, "一级教师", "2025-09-15").Is(FactKind.Title, "二级教师", "2024-09-01")
            .Record().Fact(FactKind.Title, on.Day()).ShouldBe(title);

    [Fact]
    public void Of_two_facts_of_one_day_the_one_recorded_later_holds() =>
        new Person().Is(FactKind.Title, "二级教师", "2024-09-01").Is(FactKind.Title, "一级教师", "2024-09-01")
            .Record().Fact(FactKind.Title, "2024-09-01".Day()).ShouldBe("一级教师");

    [Fact]
    public void A_fact_that_no_roster_gave_is_empty() => new Person().Record().Fact(FactKind.Honour, "2024-09-01".Day()).ShouldBe("");

    [Fact]
    public void One_kind_of_fact_says_nothing_about_another() =>
        new Person().Is(FactKind.Title, "一级教师", "2020-01-01").Record().Fact(FactKind.Post, "2024-09-01".Day()).ShouldBe("");

    [Theory]
    [InlineData("2020-08-31", null)]
    [InlineData("2020-09-01", "第一小学")]
    [InlineData("2021-08-31", "第一小学")]
    [InlineData("2021-09-01", null)]
    public void The_legal_school_is_that_of_the_post_on_the_day(string on, string? school) =>
        new Person().Post("2020-09-01", "2021-08-31").At(PlacementKind.Support, "2021-09-01", "2022-08-31")
            .Record().LegalSchool(on.Day())?.Name.ShouldBe(school);

    [Fact]
    public void A_post_recorded_later_was_not_known_before()
    {
        var person = new Person("2010-09-01").Post("2010-09-01", "2020-08-31").Post("2021-09-01", recordedAt: "2021-10-01T08:00Z");

        person.Record(knownAt: "2021-10-01T07:59Z").Stints.Count.ShouldBe(1);
        person.Record(knownAt: "2021-10-01T08:00Z").Stints.Count.ShouldBe(2);
    }

    [Fact]
    public void A_withdrawn_post_still_stood_before_it_was_withdrawn()
    {
        var person = new Person("2010-09-01").Post("2010-09-01", withdrawnAt: "2022-03-01T00:00Z").Post("2010-09-01", "2021-08-31", "2022-03-01T00:00Z");

        person.Record(knownAt: "2022-02-28T23:59Z").Stints.Single().End.ShouldBe(DateOnly.MaxValue);
        person.Record(knownAt: "2022-03-01T00:00Z").Stints.Single().End.ShouldBe("2021-08-31".Day());
        person.Record().Placements.Count.ShouldBe(1);
    }

    [Fact]
    public void An_exemption_is_known_from_its_recording_to_its_withdrawal()
    {
        var person = new Person().Exempt("2022-01-01", "2022-12-31", recordedAt: "2022-02-01", withdrawnAt: "2022-06-01");

        person.Record(knownAt: "2022-01-31").Exemptions.ShouldBeEmpty();
        person.Record(knownAt: "2022-02-01").Exemptions.Count.ShouldBe(1);
        person.Record(knownAt: "2022-06-01").Exemptions.ShouldBeEmpty();
        person.Record().Exemptions.ShouldBeEmpty();
    }

    [Fact]
    public void Events_stand_in_the_order_of_their_days() =>
        new Person().Had("degree", "2024-07-01").Had("degree", "2020-07-01").Record().Events.Select(e => e.HappenedOn)
            .ShouldBe(["2020-07-01".Day(), "2024-07-01".Day()]);
}
