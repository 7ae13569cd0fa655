using TeacherDev.Web.Tests.Features.Careers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>Records of a career, a year of ethics, and a review round with an objection.</summary>
internal static class CareerLife
{
    public static async Task<Dictionary<string, string>> Lived()
    {
        using var world = await CareersWorld.Make();
        PressedTwice press = new(world.App);
        foreach (var (number, name) in new[] { ("20230011", "甲青"), ("20230012", "乙青") })
        {
            await world.App.Entry(await world.App.Teacher(number, name, "2023-09-01", "实验小学"), "2026-10-20", "集中培训", 360);
        }

        await world.App.Refresh();
        var (own, school, principal, hr, second) = (await world.Own(), await world.As("school-admin"), await world.As("principal"), await world.Hr(), await world.Hr("钱敏"));

        var at = await press.SendFiles("careers", own, "/careers/new", "#career", [("证书.pdf", ClaimsWorld.Pdf)], CareersWorld.Typed());
        await press.Send("careers/{id:int}/decision", school, at, "#decision-form", ("approve", "true"));
        var wrong = await world.Entered(hr, CareersWorld.Typed("able-teacher", "2020-06-01", number: world.Shen.Number));
        var right = await press.SendFiles("careers/{id:int}/correction", hr, wrong + "/correction", "#career", [], [.. CareersWorld.Typed("able-teacher", "2019-06-01"), ("Form.Reason", "文件日期抄错")]);
        await press.Send("careers/{id:int}/withdrawal", hr, right, "#withdrawal-form", ("reason", "录错了人"));

        await press.Send("ethics/grades", principal, "/ethics/grades", "#grades", ("lines[0].Points[0]", "85"), ("lines[0].Points[1]", "90"), ("lines[0].Points[2]", "95"));
        await press.Send("career/ethics/commitment", own, "/career/ethics", "#commitment-form", ("agreed", "true"), ("note", "多与家长沟通"));
        var ethics = await press.Send("teachers/{number}/ethics/violations", hr, $"/teachers/{world.Far.Number}/ethics", "#violation",
            ("Form.Violation", "warning"), ("Form.DecidedOn", "2026-09-01"), ("Form.Happened", "事由"), ("Form.Document", "文号"));
        await press.Send("ethics/violations/{id:int}/revocation", hr, ethics, "form[id^=revoke-]", ("revokedOn", "2026-11-20"), ("reason", "复核后撤销"));

        var round = await press.Send("careers/rounds", hr, "/careers/rounds", "#round",
            ("Form.Title", "2026年教坛新秀"), ("Form.Item", "rising-star"), ("Form.Level", "County"), ("Form.Quota", "1"), ("Form.UntilOn", "2026-11-25"), ("Form.PublicityDays", "5"));
        await (await school.Open(round)).Submit("#nominate", ("number", "20230012"), ("reason", "教学实绩突出"));
        await press.Send("careers/rounds/{id:int}/withdrawals", hr, round, "form[id^=withdraw-]", ("reason", "本人放弃"));
        await press.Send("careers/rounds/{id:int}/nominations", school, round, "#nominate", ("number", "20230011"), ("reason", "教学实绩突出"));
        world.App.Clock.Is("2026-11-26");
        await press.Send("careers/rounds/{id:int}/review", hr, round, "#review", ("points", "88"), ("note", "课堂扎实"));
        await press.Send("careers/rounds/{id:int}/choice", hr, round, "#choice", ("nomination", (await hr.Open(round)).One("#choice input[name=nomination]").GetAttribute("value")));
        await press.Send("careers/rounds/{id:int}/objections", own, round, "form[id^=object-]", ("reason", "材料与事实不符"));
        await press.Send("careers/rounds/{id:int}/answers", second, round, "form[id^=answer-]", ("upheld", "false"), ("answer", "经核实无误"));
        world.App.Clock.Is("2026-12-04");
        await press.Send("careers/rounds/{id:int}/result", second, round, "#result", ("document", "区教发〔2026〕40号"));
        return press.Found;
    }
}
