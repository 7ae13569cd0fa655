using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Induction;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>A first year with two mentors, a lesson that came back and a result that was taken back.</summary>
internal static class InductionLife
{
    public static async Task<Dictionary<string, string>> Lived()
    {
        using var world = await InductionWorld.Make();
        PressedTwice press = new(world.App);
        var (own, mentor, other, school, hr) = (await world.Own(), await world.Mentor(), await world.App.SignInAs(world.Zhang), await world.School(), await world.Hr());

        var pair = await press.Send("inductions/pairs", own, "/inductions/pairs/new", "#pair",
            ("Form.Mentor", "H1"), ("Form.MentorName", "何师傅"), ("Form.Subject", "语文"), ("Form.StartOn", "2026-11-21"), ("Form.Plan", "每月一课"));
        await press.Send("inductions/pairs/{id:int}/signature", mentor, pair, "#signature-form");
        var lesson = await press.Send("inductions/pairs/{id:int}/observations", mentor, pair + "/observations/new", "#observation", InductionWorld.Typed("2026-11-21", "圆的周长"));
        await press.Send("inductions/observations/{id:int}/return", own, lesson, "#return-form", ("reason", "课题写错了"));
        await press.Send("inductions/observations/{id:int}/terms", mentor, lesson + "/terms", "#observation", ("Form.Topic", "圆的面积"));
        await press.Send("inductions/observations/{id:int}/confirmation", own, lesson, "#confirmation-form");
        await press.Send("inductions/observations/{id:int}/revocation", school, lesson, "#revocation-form", ("reason", "当天停课"));

        var second = (await world.Propose(own, "Z1", "张老师", "何师傅病休")).Location!;
        await press.Send("inductions/pairs/{id:int}/refusal", other, second, "#refusal-form", ("reason", "已带两人"));
        await press.Send("inductions/pairs/{id:int}/end", school, pair, "#ending-form", ("reason", "何师傅病休"));

        await press.Send("inductions/{id:int}/steps", school, world.Year, "#step-form", ("Step.Code", "entry-course"), ("Step.StartOn", "2026-08-25"));
        await press.Send("inductions/steps/{id:int}/withdrawal", school, world.Year, "form[action^='/inductions/steps/']", ("reason", "记错了人"));
        world.App.Clock.Is("2027-09-05");
        await press.Send("inductions/{id:int}/opinions", school, world.Year, "#opinion-school-2026-09-01", ("Opinion.Grade", "good"), ("Opinion.Text", "认真"));
        (string, string?)[] repeat = [("Result.Outcome", "Repeat"), ("Result.NextOn", "2027-09-01"), ("Result.Reason", "学时不足"), ("Result.Exception", "")];
        await press.Send("inductions/{id:int}/proposal", school, world.Year, "#result-form", repeat);
        await press.Send("inductions/{id:int}/result", hr, world.Year, "#result-form", repeat);
        await press.Send("inductions/results/{id:int}/revocation", hr, $"{world.Year}?from=2026-09-01", "#revocation-form", ("reason", "误记"));
        return press.Found;
    }
}
