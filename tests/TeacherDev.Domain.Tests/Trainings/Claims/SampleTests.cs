using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class SampleTests
{
    [Fact]
    public void The_same_seed_draws_the_same_in_whatever_order_they_come()
    {
        var drawn = ClaimSample.Draw("2026", Enumerable.Range(1, 500), 20);
        ClaimSample.Draw("2026", Enumerable.Range(1, 500).Reverse(), 20).ShouldBe(drawn);
        ClaimSample.Draw("2027", Enumerable.Range(1, 500), 20).ShouldNotBe(drawn);
        drawn.Distinct().Count().ShouldBe(20);
    }

    /// <summary>Written down, so that no later version draws otherwise.</summary>
    [Fact]
    public void What_a_seed_draws_never_changes() => ClaimSample.Draw("a1b2c3d4", Enumerable.Range(1, 10), 4).ShouldBe(Expected);

    static readonly int[] Expected = [3, 10, 6, 9];

    [Fact]
    public void Fewer_than_asked_for_are_all_drawn() => ClaimSample.Draw("x", [3, 1, 3], 5).Order().ShouldBe([1, 3]);
}
