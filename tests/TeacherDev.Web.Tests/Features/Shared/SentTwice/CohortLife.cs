using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Cohorts;
using TeacherDev.Web.Tests.Features.Targets;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>A cohort of two from its opening to its end.</summary>
internal static class CohortLife
{
    public static async Task<Dictionary<string, string>> Lived()
    {
        using var world = await CohortsWorld.Make();
        PressedTwice press = new(world.App);
        var (hr, own) = (await world.Hr(), await world.Own());
        var training = await world.App.Db(async db =>
        {
            var (by, then) = (new Signer(null, "tests", null), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
            TrainingTerms terms = new("干部论坛", "", OrganiserKind.Centre, "研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", 30, new DateRange(new(2026, 2, 1), new(2026, 2, 20)), null, true, new(2026, 2, 20), 1, 0, 0, PaysOn.Completion, false);
            var made = Training.Drafted(terms, null, new('f', 32), by, then);
            made.File(by, then);
            made.Decide(true, "", by, then);
            db.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });

        var at = await press.Send("cohorts", hr, "/cohorts/new?kind=reserve-cadres", "#cohort",
            ("Form.Name", "第四期培训班"), ("Form.StartOn", "2026-03-01"), ("Form.EndOn", "2027-02-28"), ("Form.Places", "10"), ("Form.InCharge", "研训中心"));
        await press.Send("cohorts/{id:int}/terms", hr, at + "/terms", "#cohort", ("Form.About", "跟岗与论坛"));
        await press.Send("cohorts/{id:int}/members", hr, at, "#join", ("Join.Numbers", $"{world.Shen.Number}\n{world.Far.Number}"), ("Join.FromOn", "2026-03-01"), ("Join.Reason", "推荐"));
        await press.Send("cohorts/{id:int}/trainings", hr, at, "#link", ("training", $"{training}"), ("forum", "true"));
        await press.Send("cohorts/{id:int}/trainings/{training:int}/removal", hr, at, $"#unlink-{training}");

        var place = await world.PlaceOf(world.Shen);
        await press.Send("cohorts/{id:int}/members/{member:int}/stays", own, place, "#stay",
            ("Form.StartOn", "2026-10-10"), ("Form.EndOn", "2026-10-19"), ("Form.Host", "城东中学教导处"), ("Form.Report", "了解教务流程"));
        await press.Send("cohorts/{id:int}/members/{member:int}/stays/{stay:int}/decision", hr, place, "form[id^=decide-]", ("yes", "true"));
        await press.Send("cohorts/{id:int}/members/{member:int}/stays/{stay:int}/withdrawal", hr, place, "form[action*='/stays/'][action$='/withdrawal']", ("reason", "日期有误"));
        await press.Send("cohorts/{id:int}/members/{member:int}/mentors", hr, place, "#mentor", ("name", "周教授"), ("organisation", "师范大学"), ("from", "2026-04-01"));
        await press.Send("cohorts/{id:int}/members/{member:int}/result", hr, place, "#result-form", ("result", "Completed"), ("reason", "已修满"), ("certificate", "干训〔2026〕1号"));

        var right = await press.Send("cohorts/{id:int}/members/{member:int}/correction", hr, await world.PlaceOf(world.Far), "#correct-form", ("startOn", "2026-04-01"), ("endOn", ""), ("reason", "报到晚"));
        await press.Send("cohorts/{id:int}/members/{member:int}/exit", hr, right, "#exit-form", ("lastOn", "2026-11-19"), ("reason", "调离"));
        await press.Send("cohorts/{id:int}/members/{member:int}/withdrawal", hr, right, "#withdraw-form", ("reason", "未曾报到"));
        await press.Send("cohorts/{id:int}/closing", hr, at, "#close", ("lastOn", "2026-11-20"), ("reason", "提前结班"));
        return press.Found;
    }
}

/// <summary>The past of a plan, counted anew.</summary>
internal static class TargetLife
{
    public static async Task<Dictionary<string, string>> Lived()
    {
        using var world = await TargetsWorld.Make();
        PressedTwice press = new(world.App);
        var hr = await world.Careers.Hr();
        await hr.Open("/targets");
        world.App.Clock.Is("2026-12-01");
        await press.Send("targets/past", hr, "/targets", "#past-form", ("reason", "补录荣誉"));
        return press.Found;
    }
}
