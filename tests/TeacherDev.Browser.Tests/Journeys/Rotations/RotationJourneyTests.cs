using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>District HR proposes anew in the demo's round, shows the moves, answers an objection, decides, and puts it into effect on its first day; a teacher sees why she is due, and objects.</summary>
[Collection(OnClockedSite.Name)]
public sealed class RotationJourneyTests(ClockedSite site)
{
    [Fact]
    public async Task From_the_proposal_to_the_effect_with_an_objection_between()
    {
        site.Is("09:00");
        var (id, effective) = await Running();
        var (board, own) = ($"/rotations/rounds/{id}", $"/rotation/rounds/{id}");
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board);
            await zhao.Press("#propose button");
            (await zhao.Page.Locator("[data-person=D1004] [data-why]").First.InnerTextAsync()).ShouldContain("第1志愿");
            await zhao.ShouldBeFitForEverybody();
            await zhao.Picture("rotation-board");
            await zhao.Press("#publish button");
        }

        await using (var he = await site.Visit("he"))
        {
            await he.Open(own);
            (await he.Page.Locator("#own").InnerTextAsync()).ShouldContain("满12年");
            await he.Page.FillAsync("#Objection_Text", "正在带毕业班，希望推迟一年。");
            await he.Press("#object .btn-primary");
            (await he.Page.Locator("#objections").InnerTextAsync()).ShouldContain("待答复");
            await he.ShouldBeFitForEverybody();
            await he.Picture("rotation-objection");
        }

        site.Reaches(effective.AddDays(-30));
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board);
            await zhao.Page.FillAsync("#objections textarea", "毕业班将于七月结束，不影响九月交流。");
            await zhao.Press("#objections button[value=false]");
            await zhao.Page.FillAsync("#document", "区教发〔2027〕9号");
            await zhao.Press("#decide .btn-primary");
        }

        site.Reaches(effective);
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(board + "/effect");
            await zhao.ShouldBeFitForEverybody();
            await zhao.Picture("rotation-effect");
            await zhao.Press("#effect button");
            (await zhao.Page.Locator(".lead").InnerTextAsync()).ShouldContain("已生效");
            zhao.ShouldHaveNoComplaint();
        }

        await using var moved = await site.Visit("he");
        await moved.Open("/rotation");
        (await moved.Page.Locator("main").InnerTextAsync()).ShouldContain("青禾小学");
        await moved.Open(own);
        (await moved.Page.Locator("#objections").InnerTextAsync()).ShouldContain("毕业班将于七月结束");
        moved.ShouldHaveNoComplaint();
    }

    private async Task<(int Id, DateOnly EffectiveOn)> Running()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var round = await scope.ServiceProvider.GetRequiredService<TeacherDevDb>().RotationRounds.Where(r => r.PublishedAt == null).OrderBy(r => r.Id).Select(r => new { r.Id, r.EffectiveOn }).FirstAsync();
        return (round.Id, round.EffectiveOn);
    }
}
