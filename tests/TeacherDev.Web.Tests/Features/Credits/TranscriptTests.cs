using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class TranscriptTests
{
    [Fact]
    public async Task It_names_the_person_the_duties_and_the_passed_entries_by_year()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits/transcript")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".transcript header").ShouldBe("示范区教育局 教师培训学时证明 截至2026-11-21");
        page.TextOf(".pairs").ShouldContain("330402********121X");
        page.TextsOf(".transcript table:first-of-type tbody tr").ShouldContain("年度最低学时 2025-01-01至2025-12-31 24 20 4 未达到");
        page.TextsOf(".year-sum").ShouldBe(["2022年小计（1条）40", "2023年小计（1条）60", "2024年小计（1条）90", "2025年小计（1条）20", "2026年小计（4条）91.5"]);
        page.TextOf(".transcript tfoot").ShouldBe("合计301.5");
        page.Text.ShouldContain("另有1条不合格的培训未列入。");
        page.TextsOf(".signatures div").ShouldBe(["教师签名", "学校审核（盖章）", "区研训中心审核（盖章）"]);
        page.Text.ShouldNotContain(CreditsWorld.IdNumber);
    }

    [Fact]
    public async Task It_can_be_made_for_an_earlier_day()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = await browser.Open("/credits/transcript?asOf=2024-12-31");

        page.TextOf(".transcript header").ShouldContain("截至2024-12-31");
        page.TextOf(".transcript tfoot").ShouldBe("合计190");
    }
}
