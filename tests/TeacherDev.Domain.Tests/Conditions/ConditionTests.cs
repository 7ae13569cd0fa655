using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Conditions;

public sealed class ConditionTests
{
    private static bool Holds(string json, Person person, string on)
    {
        var faults = new List<Refusal>();
        var condition = new DocumentPart(JsonDocument.Parse(json).RootElement, "audience", faults).ReadCondition();
        faults.ShouldBeEmpty();
        return condition.Holds(person.Record(), on.Day());
    }

    private static Person Somebody()
    {
        var person = new Person("2016-09-01").Post("2016-09-01", "2025-08-31").Is(FactKind.StaffCategory, "专任教师", "2024-09-01")
            .Is(FactKind.Employment, "在编", "2024-09-01").Is(FactKind.Title, "二级教师", "2024-09-01").Is(FactKind.Title, "一级教师", "2025-09-01")
            .Is(FactKind.Stage, "小学", "2024-09-01").Is(FactKind.Post, "班主任", "2024-09-01").Is(FactKind.Subject, "语文", "2024-09-01")
            .Is(FactKind.Education, "本科", "2024-09-01").Is(FactKind.Honour, "教坛新秀", "2024-09-01").Is(FactKind.Status, "在岗", "2024-09-01")
            .Exempt("2024-03-01", "2024-08-31", kind: "产假").Exempt("2024-01-01", "2024-12-31", kind: "病假").Exempt("2024-01-01", "2024-12-31", Exemption.Rotation, kind: "孕期");
        (person.Teacher.Number, person.Teacher.Gender, person.Teacher.BornOn, person.Teacher.WorkStartOn) = ("T001", "女", "1992-02-29".Day(), "2015-07-01".Day());
        return person;
    }

    [Theory]
    [InlineData("""{ "fact": "number", "in": ["T002", "T001"] }""", true)]
    [InlineData("""{ "fact": "number", "in": ["T002"] }""", false)]
    [InlineData("""{ "fact": "number", "in": ["t001", "T0011"] }""", false)]
    [InlineData("""{ "fact": "gender", "in": ["女"] }""", true)]
    [InlineData("""{ "fact": "gender", "in": ["男"] }""", false)]
    [InlineData("""{ "fact": "staff-category", "in": ["行政人员", "专任教师"] }""", true)]
    [InlineData("""{ "fact": "employment", "in": ["在编"] }""", true)]
    [InlineData("""{ "fact": "title", "in": ["二级教师"] }""", true)]
    [InlineData("""{ "fact": "title", "in": ["一级教师"] }""", false)]
    [InlineData("""{ "fact": "stage", "in": ["小学"] }""", true)]
    [InlineData("""{ "fact": "post", "in": ["班主任"] }""", true)]
    [InlineData("""{ "fact": "subject", "in": ["语文"] }""", true)]
    [InlineData("""{ "fact": "education", "in": ["本科"] }""", true)]
    [InlineData("""{ "fact": "honour", "in": ["教坛新秀"] }""", true)]
    [InlineData("""{ "fact": "honour", "in": [""] }""", false)]
    [InlineData("""{ "fact": "status", "in": ["在岗"] }""", true)]
    [InlineData("""{ "fact": "school-stage", "in": ["小学"] }""", true)]
    [InlineData("""{ "fact": "setting", "in": ["城区"] }""", true)]
    [InlineData("""{ "fact": "ownership", "in": ["民办"] }""", false)]
    [InlineData("""{ "fact": "on-leave", "in": ["产假"] }""", true)]
    [InlineData("""{ "fact": "on-leave", "in": ["病假"] }""", true)]
    [InlineData("""{ "fact": "on-leave", "in": ["援藏"] }""", false)]
    [InlineData("""{ "fact": "on-leave", "in": ["孕期"] }""", false)]
    public void A_word_is_one_of_those_asked_for(string json, bool holds) => Holds(json, Somebody(), "2024-06-01").ShouldBe(holds);

    [Fact]
    public void A_fact_is_asked_for_on_its_day()
    {
        Holds("""{ "fact": "title", "in": ["一级教师"] }""", Somebody(), "2025-09-01").ShouldBeTrue();
        Holds("""{ "fact": "on-leave", "in": ["产假"] }""", Somebody(), "2024-09-01").ShouldBeFalse();
        Holds("""{ "fact": "setting", "in": ["城区"] }""", Somebody(), "2025-09-01").ShouldBeFalse();
        Holds("""{ "fact": "setting", "in": [""] }""", Somebody(), "2025-09-01").ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "fact": "teaching-start", "onOrAfter": "2016-09-01" }""", true)]
    [InlineData("""{ "fact": "teaching-start", "onOrAfter": "2016-09-02" }""", false)]
    [InlineData("""{ "fact": "teaching-start", "before": "2016-09-02" }""", true)]
    [InlineData("""{ "fact": "teaching-start", "before": "2016-09-01" }""", false)]
    [InlineData("""{ "fact": "work-start", "onOrAfter": "2015-01-01", "before": "2016-01-01" }""", true)]
    [InlineData("""{ "fact": "birth", "before": "1990-01-01" }""", false)]
    public void A_day_lies_on_or_after_one_bound_and_before_the_other(string json, bool holds) => Holds(json, Somebody(), "2024-06-01").ShouldBe(holds);

    [Theory]
    [InlineData("""{ "fact": "age", "atLeast": 33 }""", "2025-02-27", false)]
    [InlineData("""{ "fact": "age", "atLeast": 33 }""", "2025-02-28", true)]
    [InlineData("""{ "fact": "age", "atLeast": 32 }""", "2024-02-28", false)]
    [InlineData("""{ "fact": "age", "atLeast": 32, "below": 33 }""", "2024-02-29", true)]
    [InlineData("""{ "fact": "years-of-service", "below": 5 }""", "2021-08-31", true)]
    [InlineData("""{ "fact": "years-of-service", "below": 5 }""", "2021-09-01", false)]
    [InlineData("""{ "fact": "years-of-service", "atLeast": 0 }""", "2016-08-31", false)]
    public void Whole_years_grow_on_the_anniversary(string json, string on, bool holds) => Holds(json, Somebody(), on).ShouldBe(holds);

    [Theory]
    [InlineData("""{ "fact": "birth", "before": "2100-01-01" }""")]
    [InlineData("""{ "fact": "work-start", "onOrAfter": "1950-01-01" }""")]
    [InlineData("""{ "fact": "age", "atLeast": 0 }""")]
    public void What_is_not_known_about_a_person_lies_nowhere(string json) => Holds(json, new(), "2024-06-01").ShouldBeFalse();

    [Theory]
    [InlineData("""{ "everybody": true }""", true)]
    [InlineData("""{ "not": { "everybody": true } }""", false)]
    [InlineData("""{ "all": [{ "fact": "gender", "in": ["女"] }, { "fact": "stage", "in": ["小学"] }] }""", true)]
    [InlineData("""{ "all": [{ "fact": "gender", "in": ["女"] }, { "fact": "stage", "in": ["初中"] }] }""", false)]
    [InlineData("""{ "any": [{ "fact": "gender", "in": ["男"] }, { "fact": "stage", "in": ["小学"] }] }""", true)]
    [InlineData("""{ "any": [{ "fact": "gender", "in": ["男"] }, { "fact": "stage", "in": ["初中"] }] }""", false)]
    [InlineData("""{ "all": [{ "not": { "fact": "gender", "in": ["男"] } }, { "any": [{ "fact": "stage", "in": ["小学"] }] }] }""", true)]
    public void Conditions_join(string json, bool holds) => Holds(json, Somebody(), "2024-06-01").ShouldBe(holds);
}
