using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers.Targets;

public sealed class TargetPlanTests
{
    private static readonly string[] Kinds = ["master-teacher", "principal", "homeroom", "special-grade", "alliance"];
    private static readonly DateOnly Day = new(2026, 11, 20);

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "targets"), "*.json").Select(f => Path.GetFileName(f))];

    private static string Document(string target) => $$"""
        { "format": 1, "code": "p", "version": "1", "name": { "zh-Hans": "规划", "en": "Plan" }, "targets": [ {{target}} ] }
        """;

    private static string One(string code, string unit, string value, string count) => $$"""
        { "code": "{{code}}", "name": { "zh-Hans": "项", "en": "Item" }, "unit": "{{unit}}", "milestones": [ { "by": "2027-12-31", "value": {{value}} } ], "count": {{count}} }
        """;

    private static TeacherRecord Person(int id, string subject, string stage, params HeldFact[] held) => new(
        new() { Id = id, Number = $"{id}", Name = "某", TeachingStartOn = new(2015, 9, 1) },
        [Fact(id, FactKind.Subject, subject), Fact(id, FactKind.Stage, stage)], [], new Dictionary<int, School>(), held: held);

    private static TeacherFact Fact(int id, FactKind kind, string value) => new() { TeacherId = id, Kind = kind, Value = value, FromOn = new(2015, 9, 1) };

    private static HeldFact Honour(string from, string until) => new(HeldKind.Honour, "学科带头人", "county", new DateRange(DateOnly.Parse(from), DateOnly.Parse(until)));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_plans_that_travel_with_the_program_are_right(string file)
    {
        var (plan, refusals) = TargetPlanReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "targets", file)), Kinds);

        refusals.ShouldBeEmpty();
        plan!.Targets.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("xiuzhou-2025")]
    [InlineData("demo")]
    public void What_the_shipped_plans_ask_of_the_register_stands_in_the_catalogue(string plan)
    {
        var words = CatalogueReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))).Catalogue!.Items.Select(i => i.Word).ToHashSet();
        var asked = TargetPlanReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "targets", plan + ".json")), Kinds).Plan!.Targets
            .SelectMany(t => t.Count.Conditions).SelectMany(Texts).Where(t => t.Fact is "honour" or "certificate" or "degree").SelectMany(t => t.Values).ToList();

        asked.ShouldNotBeEmpty();
        asked.ShouldBeSubsetOf(words);

        static IEnumerable<TextIsOneOf> Texts(Condition condition) => condition switch
        {
            AllOf all => all.Parts.SelectMany(Texts),
            AnyOf any => any.Parts.SelectMany(Texts),
            Not not => Texts(not.Part),
            TextIsOneOf text => [text],
            _ => [],
        };
    }

    [Theory]
    [InlineData("people", "5.5", """{ "people": { "everybody": true } }""", "targets-value-whole")]
    [InlineData("percent", "101", """{ "share": { "of": { "everybody": true }, "having": { "fact": "degree", "in": ["硕士"] } } }""", "targets-value-percent")]
    [InlineData("cells", "5", """{ "people": { "everybody": true } }""", "targets-unit")]
    [InlineData("studios", "5", """{ "studios": ["circus"] }""", "targets-kind")]
    [InlineData("people", "5", """{ "people": { "fact": "shoe-size", "in": ["43"] } }""", "condition-unknown-fact")]
    [InlineData("people", "5", """{ "heads": 5 }""", "document-missing")]
    [InlineData("heads", "5", """{ "people": { "everybody": true } }""", "document-value")]
    public void A_fault_is_named(string unit, string value, string count, string code)
    {
        var (plan, refusals) = TargetPlanReading.Read(Document(One("a", unit, value, count)), Kinds);

        plan.ShouldBeNull();
        refusals.Select(r => r.Code).ShouldContain(code);
    }

    [Fact]
    public void Codes_stand_once_and_fit_an_address_and_milestones_stand_by_their_days()
    {
        var people = """{ "people": { "everybody": true } }""";
        var late = One("b", "people", "5", people).Replace("""{ "by": "2027-12-31", "value": 5 }""", """{ "by": "2027-12-31", "value": 5 }, { "by": "2027-12-31", "value": 6 }""", StringComparison.Ordinal);

        TargetPlanReading.Read(Document(string.Join(",", One("a", "people", "5", people), One("a", "people", "5", people), One("A b", "people", "5", people), late)), Kinds)
            .Refusals.Select(r => r.Code).ShouldBe(["targets-code", "targets-milestone-order", "targets-code-twice"], ignoreOrder: true);
    }

    [Fact]
    public void Another_way_of_counting_has_another_digest_and_another_name_or_milestone_has_not()
    {
        string Digest(string count, string unit = "people", string value = "5") => TargetPlanReading.Read(Document(One("a", unit, value, count)), Kinds).Plan!.Targets[0].Count.Digest();
        const string county = """{ "people": { "fact": "honour-level", "in": ["county"] } }""";

        Digest(county, value: "50").ShouldBe(Digest(county));
        Digest("""{ "people": { "in": ["county"], "fact": "honour-level" } }""").ShouldBe(Digest(county));
        Digest("""{ "people": { "fact": "honour-level", "in": ["province"] } }""").ShouldNotBe(Digest(county));
        Digest("""{ "members": ["principal"] }""").ShouldNotBe(Digest("""{ "studios": ["principal"] }""", "studios"));
        Digest("""{ "matrix": { "subjects": ["语文"], "stages": ["小学"], "having": { "everybody": true } } }""", "cells")
            .ShouldNotBe(Digest("""{ "matrix": { "subjects": ["语文"], "stages": ["小学"], "atLeast": 2, "having": { "everybody": true } } }""", "cells"));
    }

    [Fact]
    public void A_matrix_counts_covered_cells_of_those_in_which_somebody_teaches()
    {
        var matrix = new MatrixCount(["语文", "数学"], ["小学", "初中"], 1, new TextIsOneOf("honour-level", ["county"]));
        TeacherRecord[] people = [Person(1, "语文", "小学", Honour("2026-01-01", "2026-11-20")), Person(2, "语文", "小学"), Person(3, "数学", "初中"), Person(4, "音乐", "小学", Honour("2026-01-01", "2030-01-01"))];

        matrix.Figure(people, Day).ShouldBe(new TargetFigure(1, 2));
        matrix.Cells(people, Day).Select(c => (c.Subject, c.Stage, c.Teachers, c.Holders, c.IsCovered)).ShouldBe(
            [("语文", "小学", 2, 1, true), ("语文", "初中", 0, 0, false), ("数学", "小学", 0, 0, false), ("数学", "初中", 1, 0, false)]);
        matrix.Figure(people, Day.AddDays(1)).ShouldBe(new TargetFigure(0, 2));
        people.Where(p => matrix.Counts(p, Day)).Select(p => p.Teacher.Id).ShouldBe([1]);
        people.Where(p => matrix.Lacks(p, Day)).Select(p => p.Teacher.Id).ShouldBe([2, 3]);
        new MatrixCount(["语文"], ["小学"], 2, new TextIsOneOf("honour-level", ["county"])).Figure(people, Day).ShouldBe(new TargetFigure(0, 1));
    }

    [Fact]
    public void A_share_counts_of_those_under_the_one_condition_those_under_the_other()
    {
        var share = new ShareCount(new TextIsOneOf("subject", ["语文"]), new TextIsOneOf("honour-level", ["county"]));
        TeacherRecord[] people = [Person(1, "语文", "小学", Honour("2026-01-01", "2026-12-31")), Person(2, "语文", "小学"), Person(3, "数学", "初中", Honour("2026-01-01", "2026-12-31"))];

        share.Figure(people, Day).ShouldBe(new TargetFigure(1, 2));
        share.Figure(people, new(2025, 12, 31)).ShouldBe(new TargetFigure(0, 2));
        UndatedFacts.Of(share).ShouldBe(["subject"]);
        UndatedFacts.Of(new PeopleCount(new Not(new TextIsOneOf("honour-level", ["county"])))).ShouldBeEmpty();
    }
}
