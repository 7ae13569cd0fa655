using System.Net;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

/// <summary>T1 has been at the school since 2010 and is due; the day is 2027-01-10.</summary>
public sealed class RotationAloneTests
{
    [Fact]
    public async Task A_feature_course_frees_from_rotation_alone_for_three_years_at_most_and_every_page_says_until_when()
    {
        using var world = await RotationsWorld.Make();
        await world.App.AddPolicies();
        var hr = await world.App.SignIn("district-hr");

        var preview = (await Send(hr, "特色课程", Exemption.Rotation, "2026-03-01", "2031-02-28", "/leave/preview")).ShouldBe(HttpStatusCode.OK);
        preview.TextOf("[data-rotation]").ShouldBe("免除交流轮岗只到2029-02-28：最长36个月（大连、河南：经县级批准，一般不超过3年），之后即使仍在期限内也不再免除。");
        preview.TextOf("#changes").ShouldNotContain("已免修");
        var recorded = await hr.Follow(await preview.Submit("#leave"));
        recorded.TextsOf(".facts dd").ShouldContain("仅交流轮岗");
        recorded.TextOf("[data-rotation]").ShouldContain("只到2029-02-28");

        var own = await (await world.App.SignInAs(world.Stayed)).Open("/rotation");
        own.TextOf("#stands").ShouldBe("可不交流");
        own.Text.ShouldContain("特色课程或重点项目负责人，至2029-02-28：最长3年，批准期限更长也不再延续");
        own.TextsOf("#papers li").ShouldBe(["特色课程 2026-03-01至2031-02-28：可不交流。"]);
        world.App.Clock.Is("2029-03-01");
        var later = await hr.Open("/teachers/T1/rotation");
        later.TextOf("#stands").ShouldBe("应交流");
        later.Text.ShouldContain("特色课程或重点项目负责人已于2029-02-28期满（最长3年）");
        (await world.App.Command("status T1 --json")).Out.ShouldNotContain("\"Exempt\"");
    }

    [Fact]
    public async Task Leave_from_training_alone_frees_nobody_from_rotation_and_the_page_says_why_to_whoever_may_see_leave()
    {
        using var world = await RotationsWorld.Make();
        await world.App.AddPolicies();
        var hr = await world.App.SignIn("district-hr");

        var preview = await Send(hr, "病假", "zj-cycle", "2026-12-01", "", "/leave/preview");
        preview.TextOf("[data-rotation]").ShouldBe("不免除交流轮岗：只针对另一项要求。");
        (await preview.Submit("#leave")).ShouldBe(HttpStatusCode.Found);

        (await hr.Open("/teachers/T1/rotation")).TextOf("#stands").ShouldBe("应交流");
        (await hr.Open("/teachers/T1/rotation")).TextsOf("#papers li").ShouldBe(["病假 2026-12-01 –：不免除交流，只针对其他要求。"]);
        var centre = await (await world.App.SignIn("training-centre")).Open("/teachers/T1/rotation");
        centre.ShouldBe(HttpStatusCode.OK).Has("#papers").ShouldBeFalse();
        centre.Text.ShouldNotContain("病假");
    }

    [Fact]
    public async Task Whoever_is_free_from_rotation_alone_may_fall_ill_all_the_same()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");

        (await Send(hr, "重点项目", Exemption.Rotation, "2026-03-01", "")).ShouldBe(HttpStatusCode.Found);
        (await Send(hr, "病假", "", "2027-01-01", "2027-01-31")).ShouldBe(HttpStatusCode.Found);
        (await Send(hr, "孕期", Exemption.Rotation, "2027-01-01", "")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".field.wrong .error").ShouldBe(["与已有的“重点项目”（2026-03-01起）重叠。"]);
    }

    [Theory]
    [InlineData("特色课程", "", "“特色课程”只免除交流轮岗，请在“适用要求”中选择“仅交流轮岗”。")]
    [InlineData("借调", Exemption.Rotation, "“借调”不属于可不交流的情形。")]
    public async Task A_kind_of_the_one_is_no_kind_of_the_other(string kind, string duty, string why)
    {
        using var world = await RotationsWorld.Make();

        (await Send(await world.App.SignIn("district-hr"), kind, duty, "2026-03-01", "")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".field.wrong .error").ShouldBe([why]);
    }

    private static async Task<Page> Send(HttpClient browser, string kind, string duty, string start, string end, string to = "/leave")
    {
        var form = await browser.Open("/leave/new");
        form.One("#leave").SetAttribute("action", to);
        return await form.Submit(
            "#leave", ("Form.Number", "T1"), ("Form.Kind", kind), ("Form.Duty", duty), ("Form.StartOn", start), ("Form.EndOn", end), ("Form.Reason", "经县级批准"), ("Form.Document", "区教人〔2026〕1号"));
    }
}
