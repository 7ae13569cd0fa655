using Shouldly;
using TeacherDev.Domain.Calendar;
using Xunit;

namespace TeacherDev.Domain.Tests.Calendar;

public class SchoolTermTests
{
    [Theory]
    [InlineData("2026-08-31", "2025-2")]
    [InlineData("2026-09-01", "2026-1")]
    [InlineData("2026-12-31", "2026-1")]
    [InlineData("2027-01-31", "2026-1")]
    [InlineData("2027-02-01", "2026-2")]
    [InlineData("2028-02-29", "2027-2")]
    public void A_day_belongs_to_the_half_of_its_school_year(string day, string term) => SchoolTerm.Of(DateOnly.Parse(day)).ToString().ShouldBe(term);

    [Fact]
    public void Terms_follow_on_one_another_without_a_gap()
    {
        for (var term = new SchoolTerm(2020, 1); term.FirstYear < 2030; term = term.Next)
        {
            term.Next.Range.Start.ShouldBe(term.Range.End.AddDays(1));
            term.Next.Previous.ShouldBe(term);
        }
    }

    [Theory]
    [InlineData("2026-1", true)]
    [InlineData("2026-3", false)]
    [InlineData("26-1", false)]
    [InlineData("2026-12", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_what_names_a_term_is_read(string? text, bool reads) => SchoolTerm.Parse(text)?.ToString().ShouldBe(reads ? text : null);
}
