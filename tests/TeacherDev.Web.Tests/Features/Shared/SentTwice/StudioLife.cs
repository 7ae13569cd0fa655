using Microsoft.EntityFrameworkCore;
using TeacherDev.Web.Tests.Features.Studios;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>A studio from its application to its end.</summary>
internal static class StudioLife
{
    public static async Task<Dictionary<string, string>> Lived()
    {
        using var world = await StudioWorld.Make();
        PressedTwice press = new(world.App);
        var zhao = await world.Titled("Z001", "赵敏", "2005-09-01", "城东中学");
        var (li, wu) = (await world.Titled("T100", "李强", "2016-09-01", "城东中学"), await world.Titled("T200", "吴帆", "2016-09-01", "实验小学"));
        await world.Titled("D001", "陈洁", "2001-09-01", "城东中学");
        var (hr, own) = (await world.Hr(), await world.As(zhao));

        var at = await press.Send("studios", own, "/studios/new", "#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"));
        await press.Send("studios/{id:int}/terms", own, at + "/terms", "#studio", ("Form.About", "整本书阅读"));
        await press.Send("studios/{id:int}/recommendation", await world.School(zhao, "principal"), at, "#recommendation-form", ("yes", "true"));
        await press.Send("studios/{id:int}/decision", hr, at, "#decision-form", ("admit", "true"));
        var leader = await world.As(zhao);
        await press.Send("studios/{id:int}/plans/{key}", leader, at + "/plans", "#write-2026", ("text", "每两周一次"), ("hours", "60"), ("file", "true"));
        await press.Send("studios/{id:int}/plans/{plan:int}/decision", hr, at + "/plans", "#decide-2026", ("approve", "true"));
        await press.Send("studios/{id:int}/plans/{plan:int}/hours", hr, at + "/plans", "#allow-2026", ("hours", "80"), ("reason", "增加送教活动"));

        var member = await world.As(li);
        await press.Send("studios/{id:int}/applications", member, at + "/about", "#join-form", ("statement", "想研究整本书阅读"));
        await press.Send("studios/{id:int}/members/{member:int}/recommendation", await world.School(li), "/studios/applications", "form[action$='/recommendation']", ("yes", "true"));
        await press.Send("studios/{id:int}/members/{member:int}/acceptance", leader, at + "/members", "form[action$='/acceptance']", ("yes", "true"));
        await press.Send("studios/{id:int}/members/{member:int}/confirmation", hr, at + "/members", "form[action$='/confirmation']", ("yes", "true"), ("startOn", "2026-09-01"));
        await press.Send("studios/{id:int}/members", hr, at + "/members", "#enter-form", ("number", wu.Number), ("startOn", "2026-09-01"));

        member = await world.As(li);
        var work = await press.SendFiles("studios/{id:int}/work", member, at + "/work/new?item=reflection", "#work", [], ("Form.Title", "一堂课"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-01"), ("Form.Amount", "1"));
        await press.SendFiles("studios/{id:int}/work/{work:int}/terms", member, work + "/terms", "#work", [], ("Form.Title", "两堂课"));
        await press.Send("studios/{id:int}/work/{work:int}/decision", leader, work, "#decision-form", ("confirm", "true"));
        await press.Send("studios/{id:int}/work/{work:int}/withdrawal", member, work, "#withdrawal-form", ("reason", "写重了"));
        var seen = (await (await member.Open(at + "/work/new?item=observation")).Submit("#work", ("Form.Title", "观课"), ("Form.Note", StudioWorld.Comment), ("Form.On", "2026-09-01"))).Location!;
        await press.Send("studios/{id:int}/work/confirmation", leader, at + "/work?show=reported", "#confirm-form", ("work", seen.Split('/')[^1] + ".0"));

        var place = await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == wu.Id).Select(m => m.Id).SingleAsync());
        await press.Send("studios/{id:int}/members/{member:int}/exit", leader, at + "/members", $"#exit-{place}", ("reason", "调离"));
        await press.Send("studios/{id:int}/leads", hr, at, "#hand-over-form", ("number", "D001"), ("on", "2026-09-01"), ("deputy", "true"), ("reason", "任命"));
        await press.Send("studios/{id:int}/leads/{lead:int}/removal", hr, at, "form[action$='/removal']", ("reason", "另有任用"));
        await press.Send("studios/{id:int}/suspension", hr, at, "#suspension-form", ("reason", "主持人病休"));
        await press.Send("studios/{id:int}/resumption", hr, at, "#suspension-form", ("reason", "病愈"));

        var gone = await world.Titled("T300", "周航", "2016-09-01", "实验小学");
        await (await hr.Open(at + "/members")).Submit("#enter-form", ("number", gone.Number), ("startOn", "2026-09-01"));
        await world.App.Db(db => db.Placements.Where(p => p.TeacherId == gone.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EndOn, new DateOnly(2026, 12, 31))));
        world.App.Clock.Is("2027-01-25");
        await press.Send("studios/{id:int}/members/departures", leader, at + "/members", "#departures-form");
        await press.Send("studios/{id:int}/reviews/{term}/{number}", leader, at + "/reviews?term=2026-1", $"#term-{li.Number}", ("result", "Passed"), ("comment", "完成"));
        world.App.Clock.Is("2027-08-25");
        await press.Send("studios/{id:int}/reviews/{year}", hr, at + "/reviews", "#studio-review-2026", ("result", "Passed"), ("comment", "如期开展"));
        await press.Send("studios/{id:int}/end", hr, at, "#end-form", ("lastOn", "2027-08-25"), ("confirmed", "结束"), ("reason", "主持人退休"));
        var second = await world.Entered(await world.Titled("D002", "钱进", "2001-09-01", "城东中学"), "钱进名师工作室");
        await press.Send("studios/{id:int}/revocation", hr, $"/studios/{second}", "#revocation-form", ("typed", "撤销"), ("reason", "虚报活动"));
        return press.Found;
    }
}
