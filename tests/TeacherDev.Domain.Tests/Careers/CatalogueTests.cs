using Shouldly;
using TeacherDev.Domain.Careers.Catalogue;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class CatalogueTests
{
    private static string Shipped => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"));

    [Fact]
    public void The_catalogue_that_travels_with_the_program_is_right()
    {
        var (catalogue, refusals) = CatalogueReading.Read(Shipped);

        refusals.ShouldBeEmpty();
        catalogue!.Item("title-senior")!.Rank.ShouldBe("associate-senior");
        catalogue.Item("subject-leader")!.Years.ShouldBe(5);
        catalogue.Item("degree-master").ShouldBeNull();
        catalogue.Item("master")!.Event.ShouldBe("degree");
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        const string document = """
            {
              "format": 1, "code": "x", "version": "1", "name": { "zh-Hans": "目录", "en": "Catalogue" },
              "items": [
                { "code": "a", "act": "title", "word": "一级教师", "name": { "zh-Hans": "一", "en": "One" }, "grade": "best" },
                { "code": "a", "act": "honour", "word": "教学能手", "name": { "zh-Hans": "二", "en": "Two" }, "levels": ["village"], "years": 99, "colour": "red" }
              ]
            }
            """;

        var (catalogue, refusals) = CatalogueReading.Read(document);

        catalogue.ShouldBeNull();
        refusals.Select(r => r.Code).ShouldBe(["document-value", "careers-level-unknown", "document-value", "document-unknown-key", "careers-item-twice"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2021-09-25", 5, "2026-09-24")]
    [InlineData("2024-02-29", 3, "2027-02-27")]
    [InlineData("2023-03-01", 1, "2024-02-29")]
    public void Something_holds_for_so_many_years_less_a_day(string start, int years, string last) =>
        new CareerItem("x", CareerAct.Honour, "x", new("x", "x"), "", [], years, 0, null).UntilFrom(DateOnly.Parse(start)).ShouldBe(DateOnly.Parse(last));
}
