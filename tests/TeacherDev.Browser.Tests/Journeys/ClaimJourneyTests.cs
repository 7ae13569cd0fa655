using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using TeacherDev.Domain.Trainings.Claims;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A claim goes through three offices, comes back once, is cut, is objected to, and posts.</summary>
[Collection(OnDemoSite.Name)]
public sealed class ClaimJourneyTests(DemoSite site)
{
    private const string Title = "浏览器旅程：项目化学习研修班";

    private static readonly DateTime Day = TimeProvider.System.GetUtcNow().Date.AddDays(-5);

    [Fact]
    public async Task From_the_form_to_the_ledger()
    {
        await using var he = await site.Visit("he");
        await he.Open("/credits");
        await he.Page.ClickAsync("a[href='/claims']");
        await he.Page.ClickAsync("a[href='/claims/new']");
        await he.Page.ClickAsync("#items a[href='?item=outside']");
        await he.Page.FillAsync("#Form_Title", Title);
        await he.Page.ClickAsync("button[value=keep]");
        await he.Page.ComesToNumbered();
        var claim = new Uri(he.Page.Url).AbsolutePath;

        await he.Page.ClickAsync($"a[href='{claim}/draft']");
        (await he.Page.InputValueAsync("#Form_Title")).ShouldBe(Title);
        await he.Page.FillAsync("#Form_Organiser", "省教研室");
        await he.Page.FillAsync("#Form_StartOn", Day.ToString("yyyy-MM-dd"));
        await he.Page.FillAsync("#Form_CompletedOn", Day.ToString("yyyy-MM-dd"));
        await he.Page.SelectOptionAsync("#Form_Level", "Province");
        await he.Page.SelectOptionAsync("#Form_Mode", "InPerson");
        await he.Page.FillAsync("#Form_Hours", "8");
        await he.Page.SetInputFilesAsync("#Form_Files", new FilePayload { Name = "证书.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n") });
        await he.Press("button[value=send]");

        await Decide("sun", claim, "Approve");
        await Decide("zheng", claim, "Return", "请在说明中写明研修主题");
        await he.Open(claim);
        (await he.Page.Locator("main").InnerTextAsync()).ShouldContain("请在说明中写明研修主题");
        await he.Page.ClickAsync($"a[href='{claim}/draft']");
        await he.Page.FillAsync("#Form_Note", "主题：项目化学习的评价");
        await he.Press("button[value=send]");

        await Decide("sun", claim, "Approve");
        await Decide("zheng", claim, "Approve");
        await Decide("zhao", claim, "Approve", "下午为参观，核定6学时", "6");
        await he.Open("/claims/publicity");
        (await he.Page.Locator("main").InnerTextAsync()).ShouldContain(Title);
        await PublicityIsOver(claim);

        await he.Open(claim);
        await he.Page.ClickAsync("details:has(#objection-form) summary");
        await he.Page.FillAsync("#objection", "下午同为讲座，见课程表");
        await he.Press("#objection-form button");
        await using (var zheng = await site.Visit("zheng"))
        {
            await zheng.Open(claim);
            (await zheng.Page.Locator("#reading-form").CountAsync()).ShouldBe(0);
        }

        await ReadBySomebodyElse(claim);
        await he.Open(claim);
        (await he.Page.Locator("#objections").InnerTextAsync()).ShouldContain("学时由6变为8");
        await he.Page.ClickAsync("a[href*='/credits/ledger/']");
        (await he.Page.Locator("main").InnerTextAsync()).ShouldContain("自主申报认定");
        he.ShouldHaveNoComplaint();
    }

    private async Task Decide(string user, string claim, string answer, string? reason = null, string? hours = null)
    {
        await using var visit = await site.Visit(user);
        await visit.Open("/claims/inbox?q=" + Uri.EscapeDataString("浏览器旅程"));
        await visit.Page.ClickAsync($"a[href='{claim}']");
        if (reason is not null)
        {
            await visit.Page.FillAsync("#reason", reason);
        }

        if (hours is not null)
        {
            await visit.Page.FillAsync("#hours", hours);
        }

        await visit.Press($"#decision-form button[value={answer}]");
        visit.ShouldHaveNoComplaint();
    }

    /// <summary>The days go by at the other end: what was shown begins to have been shown long ago, and the next round posts.</summary>
    private async Task PublicityIsOver(string claim)
    {
        var id = int.Parse(claim.Split('/')[^1]);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TeacherDevDb>();
        await db.Claims.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.PublicUntil, new DateOnly(2026, 1, 1)));
        await scope.ServiceProvider.GetRequiredService<Web.Features.Claims.Times.ClaimRound>().Run(Data.Audit.Actor.Command("journey"), default);
        (await db.Claims.AsNoTracking().SingleAsync(c => c.Id == id)).State.ShouldBe(ClaimState.Posted);
    }

    /// <summary>The demo has one officer of HR, who decided: another one reads it.</summary>
    private async Task ReadBySomebodyElse(string claim)
    {
        var id = int.Parse(claim.Split('/')[^1]);
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open(claim);
            (await zhao.Page.Locator("#objections").InnerTextAsync()).ShouldContain("您经办过这件申报");
        }

        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Data.Accounts.Account>>();
        var reader = new Data.Accounts.Account { UserName = "second-reader", DisplayName = "郭老师（人事科）" };
        (await accounts.CreateAsync(reader, DemoSite.DemoPassword)).Succeeded.ShouldBeTrue();
        (await accounts.AddToRoleAsync(reader, "district-hr")).Succeeded.ShouldBeTrue();
        await using var second = await site.Visit("second-reader");
        await second.Open("/claims/objections");
        await second.Page.ClickAsync($"a[href='/claims/{id}']");
        await second.Page.FillAsync("#hours", "8");
        await second.Page.FillAsync("#reason", "课程表载明下午为讲座");
        await second.Press("#reading-form button[value=true]");
        second.ShouldHaveNoComplaint();
    }
}
