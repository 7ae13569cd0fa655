using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>District HR opens a round; a village school says whom it needs, the town school whom it puts forward and what must stay, a head whose years are over where he would go; it is proposed, shown, objected to, decided, in effect, and undone.</summary>
public sealed class OpeningJourneyTests(ClockedSite site) : IClassFixture<ClockedSite>
{
    [Fact]
    public async Task From_the_opening_of_a_round_to_its_effect_and_back()
    {
        site.Is("09:00");
        var (start, effective) = (site.Today, await NextYear());
        await VillageOffice.Opens(site);
        string board, own;
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open("/rotations/rounds");
            await zhao.Page.ClickAsync("details:has(#open) summary");
            await Days(zhao, [start, start.AddDays(10), start.AddDays(9), start.AddDays(40), effective]);
            await zhao.Press("#open .btn-primary", 422);
            (await zhao.Page.Locator("#Form_PublicFromOn-error").InnerTextAsync()).ShouldContain(Text(start.AddDays(10)));
            await Days(zhao, [start, start.AddDays(10), start.AddDays(14), start.AddDays(40), effective]);
            await zhao.Press("#open .btn-primary");
            board = new Uri(zhao.Page.Url).AbsolutePath;
            own = board.Replace("/rotations/", "/rotation/", StringComparison.Ordinal);
            (await zhao.Page.Locator("[data-person=D1005]").CountAsync()).ShouldBe(1, "whose years are over is in it from the first day");
            await zhao.ShouldBeFitForEverybody();
            await zhao.Picture("round-opened");
        }

        await using (var village = await site.Visit(VillageOffice.Officer))
        {
            await village.Open(board + "/school");
            await village.Page.SelectOptionAsync("#Form_Stage", "小学");
            await village.Page.SelectOptionAsync("#need #Form_Work", "校长");
            await village.Page.FillAsync("#Form_Count", "1");
            await village.Press("#need .btn-primary");
            (await village.Page.Locator("#needs").InnerTextAsync()).ShouldContain("小学 · 校长");
        }

        await using (var town = await site.Visit("sun"))
        {
            await town.Open(board + "/school");
            var put = (await town.Page.Locator("#Form_Number option").Nth(1).GetAttributeAsync("value"))!;
            await town.Page.SelectOptionAsync("#Form_Number", put);
            await town.Press("#nominate .btn-primary", 422);
            await town.Page.FillAsync("#Form_Reason", "愿意到乡村学校任教。");
            await town.Press("#nominate .btn-primary");
            (await town.Page.Locator($"[data-person={put}]").InnerTextAsync()).ShouldContain("学校推荐");
            await town.Page.SelectOptionAsync("#keep-work", "语文");
            await town.Page.FillAsync("#Form_Least", "1");
            await town.Press("#keep .btn-primary");
            await town.ShouldBeFitForEverybody();
            await town.Picture("round-school");
        }

        await using (var wu = await site.Visit("wu"))
        {
            await wu.Open(own);
            (await wu.Page.Locator("#own").InnerTextAsync()).ShouldContain("满10年");
            await wu.Page.SelectOptionAsync("#Wish_Wishes_0_", new SelectOptionValue { Label = "青禾小学" });
            await wu.Press("#wish .btn-primary");
            await wu.ShouldBeFitForEverybody();
            await wu.Picture("round-wish");
        }

        site.Reaches(start.AddDays(14));
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board);
            await zhao.Press("#propose button");
            (await zhao.Page.Locator("[data-person=D1005] [data-why]").First.InnerTextAsync()).ShouldContain("第1志愿");
            await zhao.Press("#publish button");
        }

        await using (var wu = await site.Visit("wu"))
        {
            await wu.Open(own);
            await wu.Page.FillAsync("#Objection_Text", "学校新校区正在搬迁，希望推迟一年。");
            await wu.Press("#object .btn-primary");
        }

        site.Reaches(start.AddDays(41));
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board);
            await zhao.Page.FillAsync("#objections textarea", "搬迁八月底完成，不影响九月交流。");
            await zhao.Press("#objections button[value=false]");
            await zhao.Page.FillAsync("#document", "区教发〔2028〕3号");
            await zhao.Press("#decide .btn-primary");
        }

        site.Reaches(effective);
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board + "/effect");
            await zhao.Press("#effect button");
            (await School("D1005")).ShouldBe(VillageOffice.School);
            await zhao.Open(board);
            await zhao.Page.ClickAsync("details:has(#undo) summary");
            await zhao.Page.FillAsync("#undo-reason", "文件有误，重新发文");
            await zhao.Press("#undo .btn-danger");
            (await School("D1005")).ShouldBe("D01");
            await zhao.Picture("round-undone");
            zhao.ShouldHaveNoComplaint();
        }
    }

    /// <summary>The first day of the year after the last for which there is a round.</summary>
    private async Task<DateOnly> NextYear()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<TeacherDevDb>().RotationRounds.MaxAsync(r => r.EffectiveOn)).AddYears(1);
    }

    /// <summary>Where somebody's personnel relation is, or where they are while on rotation.</summary>
    private async Task<string> School(string number)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, today) = (scope.ServiceProvider.GetRequiredService<TeacherDevDb>(), site.Today);
        return await (from teacher in db.Teachers
                      join placement in db.Placements on teacher.Id equals placement.TeacherId
                      join school in db.Schools on placement.SchoolId equals school.Id
                      where teacher.Number == number && placement.WithdrawnAt == null && placement.StartOn <= today && (placement.EndOn == null || placement.EndOn >= today)
                      orderby placement.StartOn descending, placement.Kind descending
                      select school.Code).FirstAsync();
    }

    private static async Task Days(Visit visit, DateOnly[] days)
    {
        foreach (var (field, day) in new[] { "CollectFromOn", "CollectUntilOn", "PublicFromOn", "PublicUntilOn", "EffectiveOn" }.Zip(days))
        {
            await visit.Page.FillAsync($"#Form_{field}", Text(day));
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
