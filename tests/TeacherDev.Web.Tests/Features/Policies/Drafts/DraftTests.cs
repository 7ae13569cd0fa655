using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies.Drafts;

public sealed class DraftTests : IDisposable
{
    readonly TestApp app = new();

    [Fact]
    public async Task A_draft_begins_from_the_version_in_force_with_a_name_of_its_own()
    {
        var hr = await Hr();
        var page = await hr.Open(await hr.Begin());
        page.TextOf("h1").ShouldBe("草稿：年度最低学时");
        page.One("#Document").TextContent.ShouldContain("\"version\": \"2026.11.21\"");
        page.One("#From").GetAttribute("value").ShouldBe("2027-01-01");
        page.TextOf("#check-title").ShouldBe("可以采用：版本2026.11.21，自2027-01-01起施行");
        page.TextOf("#check").ShouldContain("说的完全一样。");
        (await hr.Open("/policies")).TextOf("table").ShouldContain("年度最低学时");
    }

    [Fact]
    public async Task What_changes_stands_in_plain_words_in_both_languages()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        (await hr.Write(draft, d => d.Replace("\"amount\": 24", "\"amount\": 48", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.Redirect);
        var page = await hr.Open(draft);
        page.TextsOf("#check > dl del").ShouldBe(["去掉： 应修24学时。"]);
        page.TextsOf("#check > dl ins").ShouldBe(["新增： 应修48学时。"]);
        page.TextsOf("#check [lang=en] ins").Single().ShouldEndWith("48 hours to complete.");
        page.One(".actions a").GetAttribute("href").ShouldBe($"{draft}/preview");
    }

    [Fact]
    public async Task A_draft_that_is_wrong_is_kept_and_each_fault_told_with_its_place()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        (await hr.Write(draft, d => d.Replace("\"wholeOnly\"", "\"wholely\"", StringComparison.Ordinal).Replace("\"format\": 1", "\"format\": 7", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.Redirect);
        var page = await hr.Open(draft);
        page.TextsOf(".faults li").Count.ShouldBe(2);
        page.TextsOf(".faults li")[1].ShouldContain("policy.window");
        page.One("#Document").TextContent.ShouldContain("\"wholely\"");
        page.Has(".actions a").ShouldBeFalse();
        (await hr.Open($"{draft}/preview")).Location.ShouldBe(draft);
    }

    [Fact]
    public async Task A_file_takes_the_place_of_what_is_typed_and_an_odd_day_keeps_it()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        var page = await hr.Open(draft);
        var content = new MultipartFormDataContent
        {
            { new StringContent(page.Token), "__RequestVerificationToken" }, { new StringContent("0"), "Seen" }, { new StringContent("old"), "Document" }, { new StringContent("2027-09-01"), "From" },
            { new ByteArrayContent("{ \"format\": 1 "u8.ToArray()), "File", "policy.json" },
        };
        (await hr.Ask(new(HttpMethod.Post, draft) { Content = content })).ShouldBe(HttpStatusCode.Redirect);
        (await hr.Open(draft)).One("#Document").TextContent.ShouldContain("\"format\": 1");

        var odd = await hr.Write(draft, _ => "{ }", "1.9.2027");
        odd.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".error").ShouldBe("“1.9.2027”不是日期。");
        odd.One("#Document").TextContent.Trim().ShouldBe("{ }");
    }

    [Fact]
    public async Task Whoever_saves_over_another_is_shown_both()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        var (mine, theirs) = (await hr.Open(draft), await (await Hr()).Open(draft));
        (await theirs.Submit("#draft", ("Document", "theirs"))).ShouldBe(HttpStatusCode.Redirect);

        var refused = (await mine.Submit("#draft", ("Document", "mine"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".problems").ShouldContain("保存过这份草稿");
        refused.TextOf("pre.document").ShouldBe("theirs");
        refused.One("#Document").TextContent.Trim().ShouldBe("mine");
        (await refused.Submit("#draft", ("Document", "mine"))).ShouldBe(HttpStatusCode.Redirect);
        (await app.Db(db => db.PolicyDrafts.Select(d => d.Document).SingleAsync())).ShouldBe("mine");
    }

    [Fact]
    public async Task A_draft_is_thrown_away_and_what_is_in_force_stays()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        (await (await hr.Open(draft)).Submit("#removal")).ShouldBe(HttpStatusCode.Redirect);
        (await hr.Open(draft)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Db(db => db.PolicyVersions.CountAsync())).ShouldBe(4);
        (await app.Db(db => db.Audit.Where(a => a.Action.StartsWith("policy.draft")).Select(a => a.Action).ToListAsync())).ShouldBe(["policy.draft-begun", "policy.draft-removed"]);
    }

    [Fact]
    public async Task A_draft_that_another_saves_while_it_is_thrown_away_stays_and_one_that_another_throws_away_is_gone()
    {
        var hr = await Hr();
        var draft = await hr.Begin();
        var page = await hr.Open(draft);
        app.Meanwhile.Happens(() => app.Db(db => db.PolicyDrafts.ExecuteUpdateAsync(set => set.SetProperty(d => d.Version, d => d.Version + 1).SetProperty(d => d.SavedBy, "别人"))));
        (await page.Submit("#removal")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("别人已于");
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "policy.draft-removed"))).ShouldBe(0);

        page = await hr.Open(draft);
        app.Meanwhile.Happens(() => app.Db(db => db.PolicyDrafts.ExecuteDeleteAsync()));
        (await page.Submit("#removal")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.TrainingCentre)]
    [InlineData(Roles.Teacher)]
    public async Task Others_see_no_drafts(string role)
    {
        var draft = await (await Hr()).Begin();
        var browser = await app.SignIn(role);
        (await browser.Open(draft)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Open($"{draft}/preview")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Open("/policies")).Has("#new-policy").ShouldBeFalse();
    }

    public void Dispose() => app.Dispose();

    async Task<HttpClient> Hr()
    {
        await app.Command("migrate");
        return await app.SignIn(Roles.DistrictHr);
    }
}
