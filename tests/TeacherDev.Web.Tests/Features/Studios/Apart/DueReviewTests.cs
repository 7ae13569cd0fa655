using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>The district's reviews of a studio are due to the district from the day on which they open until they are said.</summary>
public sealed class DueReviewTests
{
    [Fact]
    public async Task A_school_years_review_is_due_to_the_district_until_it_is_said()
    {
        using var world = await StudioWorld.Make();
        var (hr, leader) = (await world.Hr(), await world.As(world.Leader));
        world.App.Clock.Is("2027-08-16");
        (await hr.Open($"/studios/{world.Id}")).Text.ShouldNotContain("工作室考核待办");
        (await hr.Open("/studios")).Has("a[href='/studios?show=due']").ShouldBeFalse();

        world.App.Clock.Is("2027-08-17");
        (await hr.Open($"/studios/{world.Id}")).TextsOf($"#next a[href='/studios/{world.Id}/reviews#district']").ShouldBe(["工作室考核待办：2026-2027学年"]);
        (await leader.Open($"/studios/{world.Id}")).Text.ShouldNotContain("工作室考核待办");
        (await hr.Open("/studios")).TextOf("a[href='/studios?show=due']").ShouldBe("待考核1");
        var due = await hr.Open("/studios?show=due");
        due.TextsOf("tbody th a").ShouldBe(["王静名师工作室"]);
        (await hr.GetStringAsync("/studios/export.csv?show=due")).ShouldContain("王静名师工作室");
        var watching = await leader.Open("/studios?show=due");
        watching.Has("option[value='due']").ShouldBeFalse("the question is the district's");

        (await (await hr.Open($"/studios/{world.Id}/reviews")).Submit("#studio-review-2026", ("result", "Passed"), ("comment", "如期"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open($"/studios/{world.Id}")).Text.ShouldNotContain("工作室考核待办");
        (await hr.Open("/studios?show=due")).Has("tbody").ShouldBeFalse();
        (await hr.GetStringAsync("/studios/export.csv?show=due")).ShouldNotContain("王静名师工作室");
    }

    [Fact]
    public async Task A_studio_whose_term_is_past_stays_in_the_list_until_its_final_review_ends_it()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        world.App.Clock.Is("2029-09-10");
        (await hr.Open("/studios")).TextOf("tbody tr").ShouldContain("任期已满");
        (await hr.Open("/studios?show=over")).Has("tbody").ShouldBeFalse();
        (await hr.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldBe(["工作室考核待办：2026-2027学年", "工作室考核待办：2027-2028学年", "工作室考核待办：2028-2029学年", "工作室考核待办：任期总考核"]);

        (await (await hr.Open($"/studios/{world.Id}/reviews")).Submit("#studio-review-final", ("result", "Passed"), ("comment", "结项"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/studios")).Has("tbody").ShouldBeFalse();
        (await hr.Open("/studios?show=over")).TextsOf("tbody th a").ShouldBe(["王静名师工作室"]);
        (await hr.Open("/studios")).Has("a[href='/studios?show=due']").ShouldBeFalse();
    }

    [Fact]
    public async Task The_tiles_of_an_alliance_are_the_sums_of_its_studios()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        var alliance = await world.Entered(await world.Titled("L003", "赵领", "1999-09-01", "城东中学"), "城东联盟", ("Form.Kind", "Alliance"), ("Form.Subject", ""), ("Form.Stage", ""));
        (await (await hr.Open($"/studios/{world.Id}/terms")).Submit("#studio", ("Form.Alliance", $"{alliance}"))).ShouldBe(HttpStatusCode.Found);
        await world.Planned();
        await world.Member("M1", "成员1");
        await world.Member("M2", "成员2");
        await world.Registered(await world.As(world.Leader), "2026-09-09");

        var page = await hr.Open($"/studios/{alliance}");
        page.TextsOf("#figures .big").ShouldBe(["1", "2", "1", "0"]);
        page.TextsOf("table.cards tbody td.r").Take(3).ShouldBe(["2", "1", "0"]);
    }
}
