using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Away;

/// <summary>T2 of 实验小学 rotates to 城东小学 from 2026-09-01 to 2029-08-31, T3 the other way.</summary>
public sealed class AwayTests
{
    private const string At = "/teachers/T2/away/2026-09-01";

    [Fact]
    public async Task The_host_school_checks_half_way_and_appraises_the_year_and_everybody_concerned_is_told()
    {
        using var world = await RotationsWorld.Make();
        world.App.Clock.Is("2028-02-10");
        var (home, host) = (await School(world, world.Moved.SchoolId), await School(world, world.Backbone.SchoolId));
        var own = await world.App.SignInAs(world.Moved);
        var list = await host.Open("/rotations/away");
        list.TextsOf(".band .big").ShouldBe(["2", "2", "0"]);
        list.TextsOf("tbody tr").ShouldContain(r => r.Contains("轮岗") && r.Contains("2027年度考核") && r.Contains("应于2028-01-31前完成"));

        var page = await host.Open(At);
        page.TextOf("#Yearly-2027 .tone").ShouldBe("应于2028-01-31前完成");
        (await page.Submit("#say-Yearly-2027", ("text", "认真负责"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Yearly-2027 .error").ShouldBe("请选择考核等次。");
        var wrong = await page.Submit("#say-Yearly-2027", ("grade", "优秀"), ("text", " "));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Yearly-2027 .error").ShouldBe("请填写内容。");
        wrong.Has("#grade-Yearly-2027 option[value='优秀'][selected]").ShouldBeTrue("what was chosen stays");
        (await page.Submit("#say-Yearly-2027", ("grade", "优秀"), ("text", "认真负责"))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("#say-Yearly-2027", ("grade", "不合格"), ("text", "又一次"))).Status.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.UnprocessableEntity);
        (await world.App.Db(db => db.HostWords.Select(w => w.Grade).ToListAsync())).ShouldBe(["优秀"], "a form that is sent twice says it once");
        (await (await host.Open(At)).Submit("#say-MidWay-2028", ("text", "已适应，教学常规好"), ("needsCare", "true"))).ShouldBe(HttpStatusCode.Found);

        var read = await own.Open(At);
        read.TextsOf(".card h2").ShouldBe(["2027年度考核", "中期检查", "2028年度考核", "2029年度考核"]);
        read.TextOf("#MidWay-2028 .tone").ShouldBe("需要关注");
        read.Has("form[id^=say-], form[id^=back-form]").ShouldBeFalse();
        (await own.Open("/rotation")).TextsOf("#away .tone").Take(2).ShouldBe(["2027年度考核 优秀", "中期检查 需要关注"]);
        (await own.Open("/inbox")).Text.ShouldContain("城东小学已完成您2027年度考核：优秀");
        (await home.Open("/inbox")).Text.ShouldContain("轮岗：城东小学2027年度考核为优秀");
        (await home.Open(At)).Has("form[id^=say-]").ShouldBeFalse("the home school does not speak for the host");
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("away.")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync())).ShouldBe(["away.appraised", "away.checked"]);
    }

    [Fact]
    public async Task Only_the_host_school_and_the_district_speak_and_nobody_of_themselves()
    {
        using var world = await MovesWorld.Make();
        world.App.Clock.Is("2028-02-10");
        (string, string)[] said = [("kind", "Yearly"), ("year", "2027"), ("grade", "合格"), ("text", "好")];
        var home = await world.School(world.District.Moved.SchoolId);
        (await (await home.Open(At)).PostTo(At + "/words", said)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("由接收学校或区里填写");
        var stranger = await world.School(world.Village);
        (await stranger.Open(At)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Open("/rotations/away")).Text.ShouldNotContain("轮岗教师");
        (await stranger.Open("/rotations/away")).TextsOf("tbody th").ShouldBeEmpty();
        (await (await stranger.Open("/rotations/away")).PostTo(At + "/words", said)).ShouldBe(HttpStatusCode.NotFound);
        var self = await world.App.SignIn(await world.App.Add(["principal"], a => (a.SchoolId, a.TeacherId) = (world.District.Backbone.SchoolId, world.District.Moved.Id)));
        (await (await self.Open(At)).PostTo(At + "/words", said)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "of oneself");
        (await world.App.Db(db => db.HostWords.AnyAsync())).ShouldBeFalse();
        (await (await world.App.SignInAs(world.District.Stayed)).Open(At)).ShouldBe(HttpStatusCode.NotFound);

        var hr = await world.Hr();
        (await (await hr.Open(At)).PostTo(At + "/words", said)).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(At)).PostTo(At + "/words", ("kind", "Yearly"), ("year", "2028"), ("grade", "合格"), ("text", "早了"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2028-11-01起方可填写");
        (await hr.Open("/teachers/T2/away/2026-09-02")).ShouldBe(HttpStatusCode.NotFound);
        (await hr.Open("/teachers/T2/away/soon")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_word_is_taken_back_with_a_reason_stays_readable_and_is_said_anew()
    {
        using var world = await RotationsWorld.Make();
        world.App.Clock.Is("2028-01-10");
        var host = await School(world, world.Backbone.SchoolId);
        await (await host.Open(At)).Submit("#say-Yearly-2027", ("grade", "不合格"), ("text", "填错人了"));
        var page = await host.Open(At);

        (await page.Submit("form[id^=back-form]", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("form[id^=back-form] .error").ShouldBe("请填写原因。");
        (await page.Submit("form[id^=back-form]", ("reason", "误录"))).ShouldBe(HttpStatusCode.Found);
        var again = await host.Open(At);
        again.Text.ShouldContain("误录");
        (await again.Submit("#say-Yearly-2027", ("grade", "合格"), ("text", "尽责"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.HostWords.OrderBy(w => w.Id).Select(w => new { w.Grade, IsBack = w.WithdrawnAt != null }).ToListAsync())).Select(w => (w.Grade, w.IsBack)).ShouldBe([("不合格", true), ("合格", false)]);
    }

    [Fact]
    public async Task The_list_filters_sorts_and_exports_and_a_host_school_still_sees_a_guest_who_left_lately()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");
        (await hr.Open("/rotations/away?sort=-start")).TextsOf("tbody th a").ShouldBe(["骨干", "轮岗"]);
        (await hr.Open("/rotations/away?q=骨干")).TextsOf("tbody th a").ShouldBe(["骨干"]);
        (await hr.Open("/rotations/away?kind=Loan")).Text.ShouldContain("没有符合条件的人员");
        (await hr.Open("/rotations/away?show=ended")).TextsOf("tbody th a").ShouldBeEmpty();
        (await hr.GetAsync("/rotations/away/export.xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);

        world.App.Clock.Is("2029-07-01");
        (await hr.Open("/rotations/away?show=ending")).TextsOf("tbody th a").ShouldBe(["轮岗", "骨干"], ignoreOrder: true);
        world.App.Clock.Is("2030-01-10");
        var host = await School(world, world.Backbone.SchoolId);
        (await host.Open("/rotations/away?show=due")).TextsOf("tbody th a").ShouldContain("轮岗");
        (await (await host.Open(At)).Submit("#say-Yearly-2029", ("grade", "合格"), ("text", "尽责"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2030-04-01");
        (await (await School(world, world.Backbone.SchoolId)).Open(At)).Status.ShouldBe(HttpStatusCode.NotFound, "half a year later it is the home school’s concern alone");
    }

    private static async Task<HttpClient> School(RotationsWorld world, int? id) => await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = id));
}
