using Shouldly;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Induction;

public sealed class InductionClassTests
{
    [Theory]
    [InlineData("2026-07-31", 2025)]
    [InlineData("2026-08-01", 2026)]
    [InlineData("2026-08-25", 2026)]
    [InlineData("2026-09-01", 2026)]
    [InlineData("2027-02-01", 2026)]
    [InlineData("2027-07-31", 2026)]
    public void Who_begins_in_August_belongs_to_the_school_year_of_that_September(string start, int year)
    {
        InductionClass.Of(start.Day()).FirstYear.ShouldBe(year);
        InductionClass.Starts(new(year)).Contains(start.Day()).ShouldBeTrue();
        InductionClass.Starts(new(year - 1)).Contains(start.Day()).ShouldBeFalse();
    }

    [Fact]
    public void A_term_is_one_of_its_school_year() =>
        InductionRulesTests.Rules.Terms.Of(new("2026-08-25".Day(), "2027-08-24".Day())).Select(t => (t.StartOn, t.Year.FirstYear)).ShouldBe([("2026-09-01".Day(), 2026), ("2027-02-01".Day(), 2026)]);
}
