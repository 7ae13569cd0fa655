using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

/// <summary>Register and roster tell one truth: of a kind on which the register speaks, it alone is heard.</summary>
public sealed class HeldFactTests
{
    private static readonly School Village = new() { Id = 1, Code = "1", Name = "青禾小学", Setting = "乡村" }, Town = new() { Id = 2, Code = "2", Name = "城东中学", Setting = "城区" };

    private static TeacherRecord Person(params HeldFact[] held) => new(
        new() { Id = 1, Number = "1", Name = "沈岚", TeachingStartOn = new(2010, 9, 1) },
        [new() { Id = 1, Kind = FactKind.Title, Value = "高级教师", FromOn = new(2010, 9, 1) }, new() { Id = 2, Kind = FactKind.Honour, Value = "教学能手", FromOn = new(2010, 9, 1) }],
        [Stay(Village, "2010-09-01", "2013-08-31"), Stay(Town, "2013-09-01", null), Stay(Village, "2020-09-01", "2021-08-31", PlacementKind.Support)],
        new Dictionary<int, School> { [1] = Village, [2] = Town }, held: held);

    private static Placement Stay(School school, string from, string? to, PlacementKind kind = PlacementKind.Post) =>
        new() { SchoolId = school.Id, Kind = kind, StartOn = DateOnly.Parse(from), EndOn = to is null ? null : DateOnly.Parse(to) };

    private static HeldFact Held(HeldKind kind, string value, string rank, string from, string? until = null) =>
        new(kind, value, rank, new DateRange(DateOnly.Parse(from), until is null ? DateOnly.MaxValue : DateOnly.Parse(until)));

    private static bool Is(TeacherRecord person, string fact, string value, string on) => new TextIsOneOf(fact, [value]).Holds(person, DateOnly.Parse(on));

    [Fact]
    public void Without_the_register_the_roster_is_heard()
    {
        Is(Person(), "title", "高级教师", "2012-01-01").ShouldBeTrue();
        Is(Person(), "honour", "教学能手", "2026-01-01").ShouldBeTrue();
        Is(Person(), "honour-level", "county", "2026-01-01").ShouldBeTrue();
        new NumberLies("years-in-title", 0, null).Holds(Person(), new(2026, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_title_of_the_register_holds_from_its_day_until_the_next_and_the_roster_is_silent()
    {
        var person = Person(Held(HeldKind.Title, "二级教师", "assistant", "2011-09-01"), Held(HeldKind.Title, "一级教师", "intermediate", "2017-09-01"));

        Is(person, "title", "高级教师", "2026-01-01").ShouldBeFalse();
        Is(person, "title", "", "2011-08-31").ShouldBeTrue();
        Is(person, "title", "二级教师", "2017-08-31").ShouldBeTrue();
        Is(person, "title", "二级教师", "2017-09-01").ShouldBeFalse();
        Is(person, "title-grade", "intermediate", "2017-09-01").ShouldBeTrue();
        Facts.Numbers["years-in-title"](person, new(2022, 8, 31)).ShouldBe(4);
        Facts.Numbers["years-in-title"](person, new(2022, 9, 1)).ShouldBe(5);
        person.Became(FactKind.Title, ["一级教师"]).ShouldBe([new DateOnly(2017, 9, 1)]);
        person.Became(FactKind.Title, ["二级教师"]).ShouldBe([new DateOnly(2011, 9, 1)]);
        Is(person, "honour", "教学能手", "2026-01-01").ShouldBeTrue("on honours the register is silent here");
    }

    [Fact]
    public void Several_honours_hold_side_by_side_each_to_its_last_day()
    {
        var person = Person(Held(HeldKind.Honour, "教坛新秀", "school", "2014-06-01", "2019-05-31"), Held(HeldKind.Honour, "学科带头人", "prefecture", "2018-01-01", "2022-12-31"));

        Is(person, "honour", "教坛新秀", "2019-05-31").ShouldBeTrue();
        Is(person, "honour", "学科带头人", "2019-05-31").ShouldBeTrue();
        Is(person, "honour", "教坛新秀", "2019-06-01").ShouldBeFalse();
        Is(person, "honour-level", "prefecture", "2022-12-31").ShouldBeTrue();
        Is(person, "honour-level", "prefecture", "2023-01-01").ShouldBeFalse();
        Is(person, "honour", "教学能手", "2026-01-01").ShouldBeFalse("the roster is not heard once the register speaks");
        Is(person, "honour", "", "2026-01-01").ShouldBeTrue();
    }

    [Fact]
    public void Valid_on_its_last_day_and_not_on_the_next()
    {
        var person = Person(Held(HeldKind.Certificate, "教师资格定期注册", "", "2021-09-25", "2026-09-24"), Held(HeldKind.Star, "三星级班主任", "3", "2025-01-01", "2027-12-31"));

        Is(person, "certificate", "教师资格定期注册", "2026-09-24").ShouldBeTrue();
        Is(person, "certificate", "教师资格定期注册", "2026-09-25").ShouldBeFalse();
        Facts.Numbers["stars"](person, new(2026, 1, 1)).ShouldBe(3);
        Facts.Numbers["stars"](person, new(2028, 1, 1)).ShouldBe(0);
    }

    [Theory]
    [InlineData("2011-08-30", 0)]
    [InlineData("2011-08-31", 1)]
    [InlineData("2020-12-31", 3)]
    [InlineData("2021-08-31", 4)]
    public void Years_in_the_countryside_are_days_there_wherever_the_legal_post_lies(string on, int years) =>
        Facts.Numbers["rural-years"](Person(), DateOnly.Parse(on)).ShouldBe(years);
}
