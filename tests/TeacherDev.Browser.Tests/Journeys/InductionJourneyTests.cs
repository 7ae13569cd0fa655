using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>One new teacher is guided to the certificate; another fails, and a second window begins.</summary>
[Collection(OnDemoSite.Name)]
public sealed class InductionJourneyTests(DemoSite site)
{
    [Fact]
    public async Task From_a_lesson_that_was_watched_to_the_certificate()
    {
        await using var lu = await site.Visit("lu");
        await lu.Open("/credits");
        await lu.Page.ClickAsync("a[href='/induction']");
        await lu.Page.ClickAsync("section[aria-labelledby=waiting] a");
        await Press(lu, "#confirmation-form button");
        (await lu.Page.Locator("main").InnerTextAsync()).ShouldContain("已确认，学时已记入双方台账。");
        await lu.Open("/induction");
        await lu.Page.ClickAsync("a.btn[href^='/inductions/']");
        var year = new Uri(lu.Page.Url).AbsolutePath;
        lu.ShouldHaveNoComplaint();

        await using var sun = await site.Visit("sun");
        await sun.Open(year);
        await sun.Page.ClickAsync("details:has(#step-form) > summary");
        await sun.Page.SelectOptionAsync("#Step_Code", "on-post");
        await sun.Page.FillAsync("#Step_StartOn", Day(-9));
        await sun.Page.FillAsync("#Step_EndOn", Day(-5));
        await Press(sun, "#step-form button");
        (await sun.Page.Locator("#steps ~ dl").InnerTextAsync()).ShouldContain(Day(-9));
        sun.ShouldHaveNoComplaint();

        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/inductions?q=D1002");
        await zhao.Page.ClickAsync("table.cards tbody th a");
        await zhao.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await Press(zhao, "#result-form button", 422);
        (await zhao.Page.Locator(".problems").InnerTextAsync()).ShouldContain("学时还差");
        await zhao.Page.FillAsync("#Result_Exception", "区里另行认定");
        await Press(zhao, "#result-form button");
        zhao.ShouldHaveNoComplaint();

        await lu.Open(year);
        await lu.Page.ClickAsync("a[href^='/inductions/certificates/']");
        (await lu.Page.Locator("article.certificate").InnerTextAsync()).ShouldContain("新教师试用期培训合格证书");
        lu.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task A_failed_year_is_repeated_and_kept()
    {
        var start = await Began("D2003", months: 12);
        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/inductions?q=D2003");
        await zhao.Page.ClickAsync("table.cards tbody th a");
        await zhao.Page.SelectOptionAsync("#Result_Outcome", "Repeat");
        await zhao.Page.FillAsync("#Result_NextOn", start.AddYears(1).ToString("yyyy-MM-dd"));
        await zhao.Page.FillAsync("#Result_Reason", "学时与听评课均未达到要求");
        await Press(zhao, "#result-form button");
        (await zhao.Page.Locator("#result ~ .duty").First.InnerTextAsync()).ShouldContain("不合格，再次培养");
        (await zhao.Page.Locator("nav.attempts a").CountAsync()).ShouldBe(2);
        await zhao.Page.ClickAsync("nav.attempts a >> nth=1");
        (await zhao.Page.Locator("main").InnerTextAsync()).ShouldContain("第2次");
        zhao.ShouldHaveNoComplaint();
    }

    /// <summary>Somebody of the demo district turns out to have begun earlier: their year has just ended.</summary>
    private async Task<DateOnly> Began(string number, int months)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<TeacherDevDb>(), scope.ServiceProvider.GetRequiredService<DistrictClock>());
        var start = clock.Today.AddMonths(-months);
        var teacher = await db.Teachers.SingleAsync(t => t.Number == number);
        await db.Placements.Where(p => p.TeacherId == teacher.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.StartOn, start));
        await db.Teachers.Where(t => t.Id == teacher.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.TeachingStartOn, start));
        await scope.ServiceProvider.GetRequiredService<StandingWriter>().Refresh(db, AsOf.On(clock.Today, scope.ServiceProvider.GetRequiredService<District>()), default);
        return start;
    }

    private static string Day(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd");

    private static async Task Press(Visit visit, string button, int status = 302)
    {
        var answer = await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.ClickAsync(button), said => said.Request.Method == "POST");
        answer.Status.ShouldBe(status, button);
        await visit.Page.WaitForLoadStateAsync();
        visit.Forgive(status);
    }
}
