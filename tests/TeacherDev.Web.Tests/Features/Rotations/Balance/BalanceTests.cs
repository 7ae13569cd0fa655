using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Balance;

public sealed class BalanceTests
{
    [Fact]
    public async Task The_district_compares_schools_on_two_days_and_opens_the_people_behind_each_figure()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");
        var page = (await hr.Open("/rotations/balance?before=2026-08-31&after=2027-01-10&of=backbone")).ShouldBe(HttpStatusCode.OK);

        // Of five people one is a backbone teacher: .2; before sqrt(3/5 .2² + 2/5 .3²) / .2, after sqrt(3/5 (1/3-.2)² + 2/5 .2²) / .2.
        page.TextsOf(".band section:nth-of-type(3) .big").ShouldBe(["1.224", "0.816"]);
        page.TextOf(".band section:nth-of-type(3) .tone").ShouldBe("更均衡");
        page.TextsOf("#schools tbody th").ShouldBe(["实验小学小学 城区", "城东小学小学 镇区"], ignoreOrder: true);
        page.TextsOf("#schools td[data-label='骨干教师占比']").ShouldBe(["0 % → 33.3 %", "50 % → 0 %"], ignoreOrder: true);
        page.TextsOf("#balance tbody tr > *").ShouldBe(["城东小学", "50 %", "0 %", "实验小学", "0 %", "33.3 %"]);

        (await hr.Open(page.One("#schools td[data-label='骨干教师占比'] a[aria-label='实验小学，骨干教师占比 此后: 33.3 %'], #schools td[data-label='骨干教师占比'] a[aria-label*='实验小学'][aria-label*='此后']").GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(["骨干"]);
        (await hr.Open($"/rotations/balance/people?school={await world.Code(world.Stayed)}&before=2026-08-31")).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "新进"], ignoreOrder: true);
        (await hr.Open("/rotations/balance/people?school=none")).ShouldBe(HttpStatusCode.NotFound);
        (await hr.Open("/rotations/balance?before=2020-09-01&after=2020-09-01")).Text.ShouldContain("两者之间没有学校变化");
        (await hr.GetAsync("/rotations/balance/export.xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await hr.Open("/rotations/balance?round=99999999")).ShouldBe(HttpStatusCode.NotFound);
    }
}
