using Shouldly;
using TeacherDev.Domain.Careers.Ethics;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class EthicsYearTests
{
    private static readonly EthicsRules Rules = new(
        [new("colleagues", new("", ""), 30), new("families", new("", ""), 30), new("school", new("", ""), 40)], 800, 600, 20, [], [], false);

    private static Dictionary<string, int> Points(int colleagues, int families, int school) => new() { ["colleagues"] = colleagues, ["families"] = families, ["school"] = school };

    private static IReadOnlyList<string> Grades(int staff, int[] totals, params int[] failed) => [.. EthicsYear.Of(
        Rules, totals.Select((t, i) => (t, i)).ToDictionary(p => p.i, p => (IReadOnlyDictionary<string, int>)Points(p.t, p.t, p.t)), staff, failed.ToHashSet())
        .Select(r => r.IsOverShare ? $"{r.Result}*" : $"{r.Result}")];

    [Fact]
    public void Points_are_weighed_and_rounded_half_up()
    {
        EthicsYear.Total(Rules, Points(855, 900, 702)).ShouldBe(807);
        EthicsYear.Total(Rules, Points(801, 800, 800)).ShouldBe(800);
        EthicsYear.Total(Rules, Points(805, 800, 800)).ShouldBe(802);
    }

    [Theory]
    [InlineData(800, "Excellent")]
    [InlineData(799, "Pass")]
    [InlineData(600, "Pass")]
    [InlineData(599, "Fail")]
    public void The_grade_changes_exactly_at_its_bound(int total, string grade) => Grades(5, [total]).ShouldBe([grade]);

    [Fact]
    public void At_most_a_fifth_is_excellent_the_highest_first() => Grades(10, [850, 900, 820]).ShouldBe(["Excellent", "Excellent", "Pass*"]);

    [Fact]
    public void Whoever_is_level_with_the_first_that_finds_no_place_has_none_either() => Grades(10, [900, 850, 850]).ShouldBe(["Excellent", "Pass*", "Pass*"]);

    [Theory]
    [InlineData("demerit", null, 2026, true)]
    [InlineData("demerit", null, 2025, false)]
    [InlineData("demerit", "2026-09-02", 2026, true)]
    [InlineData("demerit", "2027-03-01", 2026, true)]
    [InlineData("demerit", "2026-09-01", 2026, false)]
    [InlineData("notice", null, 2026, false)]
    public void What_was_decided_fails_its_year_unless_it_was_wrong(string kind, string? revokedOn, int year, bool fails)
    {
        var violation = EthicsViolation.Recorded(1, new(kind, new("", ""), 12, [], kind == "demerit"), new(2026, 9, 1), "", "", "", "", default);
        if (revokedOn is not null)
        {
            violation.Revoke(DateOnly.Parse(revokedOn), "", "", default);
        }

        EthicsYear.Failed([violation], year).Count.ShouldBe(fails ? 1 : 0);
    }

    [Fact]
    public void A_school_too_small_for_a_fifth_has_none() => Grades(4, [950]).ShouldBe(["Pass*"]);

    [Fact]
    public void A_violation_that_fails_the_year_does_so_whatever_the_points_and_takes_no_place() => Grades(5, [990, 850], 0).ShouldBe(["Fail", "Excellent"]);
}
