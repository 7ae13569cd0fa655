using Shouldly;
using TeacherDev.Domain.Trainings.Claims.Rules;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class ClaimRulesTests
{
    static readonly string Bundled = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "claims", "zhejiang-2016.json"));

    [Fact]
    public void The_document_that_travels_with_the_program_can_be_meant()
    {
        var (rules, refusals) = ClaimRulesReading.Read(Bundled);
        refusals.ShouldBeEmpty();
        rules!.Items.Select(i => i.Code).ShouldBe(["outside", "degree", "paper", "project", "open-lesson", "contest", "mentoring"]);
        rules.Chain.Select(c => c.Role).ShouldBe([ClaimWords.SchoolAdmin, ClaimWords.TrainingCentre, ClaimWords.DistrictHr]);
        (rules.PublicityDays, rules.ObjectionDays).ShouldBe((5, 10));
        rules.Items.ShouldAllBe(i => i.Source.Length > 0);
    }

    /// <summary>The notice of the State Council's general office of 2025-11-04: 248 days are worked in 2026.</summary>
    [Fact]
    public void Its_calendar_is_that_of_the_notice_for_2026()
    {
        var calendar = ClaimRulesReading.Read(Bundled).Rules!.Calendar;
        var days = Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).ToList();
        static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        days.Where(d => IsWeekend(d) && calendar.IsWorked(d)).Select(d => (d.Month, d.Day)).ShouldBe([(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)]);
        days.Where(d => !IsWeekend(d) && !calendar.IsWorked(d)).Select(d => (d.Month, d.Day)).ShouldBe(
        [
            (1, 1), (1, 2), (2, 16), (2, 17), (2, 18), (2, 19), (2, 20), (2, 23), (4, 6), (5, 1), (5, 4), (5, 5), (6, 19), (9, 25),
            (10, 1), (10, 2), (10, 5), (10, 6), (10, 7),
        ]);
        days.Count(calendar.IsWorked).ShouldBe(248);
    }

    [Theory]
    [InlineData("\"role\": \"school-admin\"", "\"role\": \"headmaster\"", "document-value")]
    [InlineData("\"deputies\": [\"principal\"]", "\"deputies\": [\"teacher\"]", "claims-deputy-odd")]
    [InlineData("\"publicityDays\": 5", "\"publicityDays\": -1", "document-value")]
    [InlineData("\"publicityDays\": 5", "\"publicityDay\": 5", "document-unknown-key")]
    [InlineData("\"code\": \"degree\"", "\"code\": \"paper\"", "claims-code-twice")]
    [InlineData("\"kind\": \"flat\"", "\"kind\": \"fixed\"", "document-value")]
    [InlineData("\"levels\": [\"school\"]", "\"levels\": [\"village\"]", "document-value")]
    [InlineData("{ \"from\": \"2026-01-01\", \"to\": \"2026-01-03\" }", "{ \"from\": \"2026-01-03\", \"to\": \"2026-01-01\" }", "claims-days-turned")]
    [InlineData("\"amount\": 72", "\"amount\": 0", "document-value")]
    [InlineData("\"format\": 1", "\"format\": 2", "document-format")]
    public void A_fault_is_named(string was, string becomes, string code)
    {
        Bundled.ShouldContain(was);
        var (rules, refusals) = ClaimRulesReading.Read(Bundled.Replace(was, becomes, StringComparison.Ordinal));
        rules.ShouldBeNull();
        refusals.Select(r => r.Code).ShouldContain(code);
    }

    [Fact]
    public void One_office_is_enough_and_seven_are_too_many()
    {
        ClaimRulesReading.Read(WithChain(1)).Refusals.ShouldBeEmpty();
        ClaimRulesReading.Read(WithChain(6)).Refusals.ShouldBeEmpty();
        ClaimRulesReading.Read(WithChain(7)).Refusals.Single().Code.ShouldBe("claims-many-steps");
        ClaimRulesReading.Read(WithChain(0)).Refusals.Single().Code.ShouldBe("document-missing");
    }

    [Fact]
    public void What_is_no_document_is_told_by_line() => ClaimRulesReading.Read("{\n").Refusals.Single().Code.ShouldBe("document-not-json");

    static string WithChain(int steps) => $$"""
        {
          "format": 1, "code": "c", "version": "1", "name": { "zh-Hans": "办法", "en": "Rules" },
          "chain": [{{string.Join(',', Enumerable.Range(1, steps).Select(i => $$"""{ "code": "s{{i}}", "name": { "zh-Hans": "环节", "en": "Step" }, "role": "district-hr", "days": 3 }"""))}}],
          "objections": { "name": { "zh-Hans": "复核", "en": "Reading" }, "role": "district-hr", "days": 3 },
          "items": [{ "code": "i", "name": { "zh-Hans": "培训", "en": "Training" }, "hours": { "kind": "stated" }, "levels": ["county"], "modes": ["online"], "source": "本区" }]
        }
        """;
}
