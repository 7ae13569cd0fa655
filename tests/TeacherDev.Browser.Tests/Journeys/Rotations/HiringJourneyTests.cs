using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using TeacherDev.Domain.Rotations.Hiring;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>District HR opens a hiring round; a school keeps some in one press; Shen is hired across; Lu is assigned, refuses and waits; the effect, and back.</summary>
[Collection(OnClockedSite.Name)]
public sealed class HiringJourneyTests(ClockedSite site)
{
    [Fact]
    public async Task From_opening_to_the_effect_with_one_across_and_one_who_waits()
    {
        site.Is("09:00");
        var today = site.Today;
        string board;
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open("/rotations/hirings");
            await zhao.Page.ClickAsync("details.more summary");
            foreach (var (field, days) in new[] { ("InFromOn", 0), ("InUntilOn", 2), ("CrossFromOn", 3), ("CrossUntilOn", 5), ("AssignFromOn", 6), ("AssignUntilOn", 8), ("EffectiveOn", 11) })
            {
                await zhao.Page.FillAsync($"#Form_{field}", $"{today.AddDays(days):yyyy-MM-dd}");
            }

            await zhao.Press("#open .btn-primary");
            board = new Uri(zhao.Page.Url).AbsolutePath;
            (await zhao.Page.Locator("#funnel desc").TextContentAsync())!.ShouldContain("人参加");
            await zhao.ShouldBeFitForEverybody();
        }

        await Furnish(int.Parse(board.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        await using (var wu = await site.Visit("wu"))
        {
            await wu.Open(board + "/school");
            foreach (var number in new[] { "D1001", "D1002" })
            {
                await wu.Page.ClickAsync($"[data-person={number}] summary");
                await wu.Press($"[data-person={number}] button[value=Crossing]");
            }

            await wu.ShouldBeFitForEverybody();
            await wu.Picture("hiring-school");
            await wu.Press("#stays button");
            (await wu.Page.Locator("#people").InnerTextAsync()).ShouldContain("校内聘任");
            wu.ShouldHaveNoComplaint();
        }

        site.Reaches(today.AddDays(4));
        var own = board.Replace("/rotations/", "/rotation/", StringComparison.Ordinal);
        await using (var shen = await site.Visit("shen"))
        {
            await shen.Open(own);
            await shen.ShouldBeFitForEverybody();
            await shen.Page.SelectOptionAsync("#apply-post", new Microsoft.Playwright.SelectOptionValue { Label = await Option(shen, "#apply-post", "滨河学校，语文") });
            await shen.Press("#apply .btn-primary");
            (await shen.Page.Locator("#applications").InnerTextAsync()).ShouldContain("待答复");
        }

        await using (var zhao = await site.Visit("zhao"))
        {
            await Stand(zhao, board, "D1001", "Hired", "滨河学校，语文");
        }

        site.Reaches(today.AddDays(7));
        await using (var zhao = await site.Visit("zhao"))
        {
            await Stand(zhao, board, "D1002", "Assigned", "滨河学校，数学");
        }

        await using (var lu = await site.Visit("lu"))
        {
            await lu.Open(own);
            await lu.ShouldBeFitForEverybody();
            await lu.Picture("hiring-assigned");
            await lu.Page.FillAsync("#answer-word", "路途过远");
            await lu.Press("#answer button[value=false]");
        }

        await using (var zhao = await site.Visit("zhao"))
        {
            await Stand(zhao, board, "D1002", "Waiting", null, today.AddDays(11), today.AddDays(200));
            await zhao.Picture("hiring-place");
        }

        site.Reaches(today.AddDays(11));
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board + "/effect");
            await zhao.ShouldBeFitForEverybody();
            await zhao.Press("#effect button");
            (await zhao.Page.Locator(".lead").First.InnerTextAsync()).ShouldContain("已生效");
            await zhao.Picture("hiring-board");
        }

        await using (var shen = await site.Visit("shen"))
        {
            await shen.Open("/rotation");
            (await shen.Page.Locator("main").InnerTextAsync()).ShouldContain("滨河学校");
            shen.ShouldHaveNoComplaint();
        }

        await using var back = await site.Visit("zhao");
        await back.Open(board);
        await back.Page.ClickAsync("details:has(#undo) summary");
        await back.Page.FillAsync("#undo-reason", "演练结束");
        await back.Press("#undo .btn-danger");
        (await back.Page.Locator(".lead").First.InnerTextAsync()).ShouldContain("已撤销");
        back.ShouldHaveNoComplaint();
    }

    /// <summary>Every school states its posts, and keeps its people; at the school of the journey only the posts, and its principal.</summary>
    private async Task Furnish(int id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TeacherDevDb>();
        var round = await db.HiringRounds.Include(r => r.People).SingleAsync(r => r.Id == id);
        var people = await db.Teachers.ToDictionaryAsync(t => t.Id, t => t.Number);
        var schools = await db.Schools.ToDictionaryAsync(s => s.Code, s => s.Id);
        var stay = round.People.Where(p => people[p.TeacherId] is not ("D1001" or "D1002")).ToList();
        var counts = stay.Select(p => (p.SchoolId, p.Work)).Append((schools["D03"], "语文")).Append((schools["D03"], "数学")).GroupBy(p => p);
        round.Posts.AddRange(counts.Select(g => HiringPost.Of(g.Key.Item1, g.Key.Item2, g.Count(), "", "学校管理员", site.UtcNow)));
        await db.SaveChangesAsync();
        foreach (var person in stay.Where(p => p.SchoolId != schools["D01"] || people[p.TeacherId] == "D1005"))
        {
            person.Take(new(HiringState.Kept, round.Posts.Single(p => p.SchoolId == person.SchoolId && p.Work == person.Work), 0, false, site.Today, null, "", ""), "学校管理员", site.UtcNow);
        }

        await db.SaveChangesAsync();
    }

    private static async Task Stand(Visit zhao, string board, string number, string to, string? post, DateOnly? on = null, DateOnly? until = null)
    {
        await zhao.Open($"{board}?q={number}");
        await zhao.Page.ClickAsync($"[data-person={number}] th a");
        await zhao.Page.SelectOptionAsync("#Form_To", to);
        if (post is not null)
        {
            await zhao.Page.SelectOptionAsync("#Form_Post", new Microsoft.Playwright.SelectOptionValue { Label = await Option(zhao, "#Form_Post", post) });
        }

        if (on is { } first && until is { } last)
        {
            await zhao.Page.FillAsync("#Form_On", $"{first:yyyy-MM-dd}");
            await zhao.Page.FillAsync("#Form_Until", $"{last:yyyy-MM-dd}");
        }

        await zhao.Page.FillAsync("#Form_Document", "区教人〔聘〕5号");
        await zhao.Press("#stand .btn-primary");
        await zhao.ShouldBeFitForEverybody();
    }

    private static async Task<string> Option(Visit visit, string select, string beginning) =>
        (await visit.Page.Locator($"{select} option").AllInnerTextsAsync()).First(o => o.StartsWith(beginning, StringComparison.Ordinal));
}
