using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class UnmaskingTests
{
    private const string Shens = "/teachers/20100007/credits";

    [Fact]
    public async Task Numbers_are_masked_everywhere_also_for_the_person()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        foreach (var (browser, root) in new[] { (await app.SignInAs(shen), "/credits"), (await app.SignIn("district-hr"), Shens) })
        {
            foreach (var page in new[] { "", "/ledger", "/transcript", "/ledger/1", "/duties/zj-cycle/2026-01-01" })
            {
                var text = await browser.GetStringAsync(root + page);
                text.ShouldNotContain(CreditsWorld.IdNumber);
                text.ShouldNotContain(CreditsWorld.Phone);
            }

            (await browser.Open(root)).Text.ShouldContain("330402********121X");
            (await browser.Open(root)).Text.ShouldContain("138****5678");
        }
    }

    [Fact]
    public async Task Personnel_sees_one_value_once_with_a_reason_and_the_audit_knows()
    {
        using var app = new TestApp();
        await app.Shen();
        var browser = await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = "王老师"));

        var shown = (await (await browser.Open(Shens)).Submit("#unmask-id-number", ("Reason", "核对评职材料"))).ShouldBe(HttpStatusCode.OK);

        shown.TextOf(".once").ShouldBe(CreditsWorld.IdNumber);
        shown.Text.ShouldNotContain(CreditsWorld.Phone);
        shown.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var row = await Only(app);
        (row.Action, row.SubjectKind, row.Why, row.ActorName).ShouldBe(("teacher.unmasked", "teacher", "核对评职材料", "王老师"));
        (await (await app.SignIn(Roles.Auditor)).Open("/audit?What=teacher.unmasked")).TextOf("tbody tr").ShouldContain("沈岚 20100007");
        row.Detail.ShouldBe("""{"value":"id-number"}""");
        (await browser.Open(Shens)).Text.ShouldNotContain(CreditsWorld.IdNumber);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_shown_and_nothing_recorded()
    {
        using var app = new TestApp();
        await app.Shen();
        var browser = await app.SignIn("district-hr");

        var page = (await (await browser.Open(Shens)).Submit("#unmask-phone", ("Reason", " 看 "))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        page.TextOf("#Reason-error").ShouldBe("请写明查看原因（4至200个字），以便日后核对。");
        page.Text.ShouldNotContain(CreditsWorld.Phone);
        (await app.Db(db => Rows(db.Audit).CountAsync())).ShouldBe(0);
        (await page.Submit("main form", ("Reason", "紧急联系本人"))).TextOf(".once").ShouldBe(CreditsWorld.Phone);
    }

    [Fact]
    public async Task The_persons_own_asking_is_recorded_too()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var shown = await (await browser.Open("/credits")).Submit("#unmask-phone");

        shown.TextOf(".once").ShouldBe(CreditsWorld.Phone);
        var row = await Only(app);
        (row.Action, row.Why).ShouldBe(("teacher.unmasked", "本人查看"));
    }

    [Fact]
    public async Task A_school_administrator_may_for_their_own_school_only()
    {
        using var app = new TestApp();
        await app.Shen();
        var (own, other) = (await app.School("实验小学"), await app.School("油车港中学"));
        var here = await app.SignIn(await app.Add(["school-admin"], a => a.SchoolId = own));
        var there = await app.SignIn(await app.Add(["school-admin", "training-centre"], a => a.SchoolId = other));
        var page = await here.Open(Shens);

        (await page.Submit("#unmask-phone", ("Reason", "紧急联系本人"))).TextOf(".once").ShouldBe(CreditsWorld.Phone);
        var seen = await there.Open(Shens);
        seen.Has("#unmask-phone").ShouldBeFalse();
        (await Post(there, seen)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("principal")]
    [InlineData("training-centre")]
    [InlineData("auditor")]
    public async Task Others_who_see_the_person_may_not(string role)
    {
        using var app = new TestApp();
        await app.Shen();
        var school = await app.School("实验小学");
        var browser = await app.SignIn(await app.Add([role], a => a.SchoolId = school));

        var page = (await browser.Open(Shens)).ShouldBe(HttpStatusCode.OK);

        page.Text.ShouldContain("138****5678");
        page.Has("#unmask-phone").ShouldBeFalse();
        (await Post(browser, page)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_value_that_is_no_value_is_refused()
    {
        using var app = new TestApp();
        await app.Shen();
        var browser = await app.SignIn("district-hr");
        (await Post(browser, await browser.Open(Shens), "name")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static Task<Page> Post(HttpClient browser, Page seen, string value = "phone") => browser.Ask(new(HttpMethod.Post, "/teachers/20100007/unmasking")
    {
        Content = new FormUrlEncodedContent([new("Value", value), new("Reason", "紧急联系本人"), new("__RequestVerificationToken", seen.Token)]),
    });

    private static IQueryable<AuditRow> Rows(IQueryable<AuditRow> audit) => audit.Where(r => r.Action == "teacher.unmasked");

    private static Task<AuditRow> Only(TestApp app) => app.Db(db => Rows(db.Audit).SingleAsync());
}
