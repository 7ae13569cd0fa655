using Shouldly;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Web.Features.Teachers.Overview;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

public class HourStepsTests
{
    [Theory]
    [InlineData(240, 300, 20)]
    [InlineData(240, 900, 60)]
    [InlineData(1800, 2000, 120)]
    [InlineData(3600, 5200, 300)]
    [InlineData(3610, 4000, 240)]
    [InlineData(200_000, 200_000, 5000)]
    public void A_bar_is_round_and_the_target_lies_on_an_edge(int target, int top, int width) => HourSteps.Width(target, top).ShouldBe(width);

    [Fact]
    public void Everybody_stands_in_one_bar_and_the_last_holds_all_above()
    {
        StandingCount[] counts = [Of(0, 3), Of(11, 40), Of(12, 50), Of(13, 5), Of(400, 2)];
        var bins = HourSteps.Of(counts, 240, new());

        bins.Sum(b => b.People).ShouldBe(100);
        bins.ShouldContain(b => b.From == 240);
        bins[^1].People.ShouldBe(2);
        bins[^1].Href.ShouldBe("/teachers?from=28");
        bins[0].Href.ShouldBe("/teachers?to=2");
    }

    private static StandingCount Of(int step, int people) => new("p", "Met", step, people, 0);
}
