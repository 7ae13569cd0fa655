using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Policies;

public class PolicyTakingTests
{
    static readonly DateOnly Start = new(2016, 9, 1);
    static readonly PolicyBook Book = new([new(Year("2016.1"), Start, new(2020, 1, 1))]);

    [Fact]
    public void A_further_version_is_taken_from_the_day_after_the_last_closed_window()
    {
        Book.WhyNotTake(Year("2027.1"), new(2026, 1, 1), new(2025, 12, 31)).ShouldBeNull();
        Book.WhyNotTake(Year("2027.1"), new(2025, 12, 31), new(2025, 12, 31))
            .ShouldBe(new Refusal("policy-moves-closed-window", "year", new DateOnly(2025, 12, 31), new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void A_version_is_taken_once() =>
        Book.WhyNotTake(Year("2016.1"), new(2030, 1, 1), null).ShouldBe(new Refusal("policy-version-taken", "year", "2016.1"));

    [Fact]
    public void A_version_does_not_begin_with_or_before_the_one_it_follows()
    {
        Book.WhyNotTake(Year("2027.1"), Start, null).ShouldBe(new Refusal("policy-from-too-early", "year", Start, "2016.1", Start));
        Book.WhyNotTake(Year("2027.1"), Start.AddDays(1), null).ShouldBeNull();
    }

    [Fact]
    public void The_first_version_of_a_policy_may_reach_back() =>
        Book.WhyNotTake(Year("1") with { Code = "new" }, new(2010, 1, 1), new(2025, 12, 31)).ShouldBeNull();

    [Fact]
    public void A_link_to_a_policy_that_nobody_knows_is_refused()
    {
        var links = Year("2") with { Exclusions = [new("induction", false, 100)], Window = new EachYear(YearKind.Calendar, new("hiring", false), true) };
        Book.WhyNotLink(links, []).ShouldBe([new("policy-link-unknown", "year", "induction"), new("policy-link-unknown", "year", "hiring")]);
        Book.WhyNotLink(links, [Year("1") with { Code = "induction" }, Year("1") with { Code = "hiring" }]).ShouldBeEmpty();
    }

    [Fact]
    public void Two_policies_that_begin_after_one_another_are_refused()
    {
        var first = After("a", "b");
        Book.WhyNotLink(first, [After("b", "a")]).ShouldBe([new("policy-joining-circle", "a", "b")]);
        Book.WhyNotLink(After("a", "a"), []).ShouldBe([new("policy-joining-circle", "a", "a")]);
        Book.WhyNotLink(first, [After("b", "year")]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zj year")]
    [InlineData("../zj")]
    [InlineData("年度")]
    [InlineData("")]
    public void A_code_that_cannot_stand_in_an_address_is_refused(string code) =>
        Book.WhyNotLink(Year("1") with { Code = code }, []).ShouldBe([new("policy-name-shape", "code", code, 60)]);

    [Fact]
    public void A_version_that_is_too_long_to_keep_is_refused() =>
        Book.WhyNotLink(Year(new('1', 31)), []).ShouldBe([new("policy-name-shape", "version", new string('1', 31), 30)]);

    static Policy After(string code, string after) =>
        Year("1") with { Code = code, Window = new EachYear(YearKind.Calendar, new(after, false), true) };

    static Policy Year(string version) => new()
    {
        Code = "year",
        Version = version,
        Pack = "pack",
        Name = LocalText.None,
        EffectiveFrom = Start,
        Window = new EachYear(YearKind.Calendar, new(null, false), true),
        Target = new(240, false, false, 10),
    };
}
