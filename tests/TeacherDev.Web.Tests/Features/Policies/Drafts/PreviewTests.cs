using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies.Drafts;

public sealed class PreviewTests : IDisposable
{
    readonly TestApp app = new();

    [Fact]
    public async Task The_preview_says_who_would_change_how_and_stores_nothing()
    {
        var (hr, draft) = await Draft(48, "2026-06-01");
        var before = await Contents();
        var page = await hr.Settled($"{draft}/preview");
        page.TextOf("#sum-title").ShouldBe("1名教师的状态会变");
        page.Text.ShouldContain("另有1人只是数字会变，0人不变。");
        page.TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成，不变1", "已完成 → 进度滞后1"]);
        page.TextsOf("#people tbody tr")[0].ShouldStartWith("林T1 实验小学 年度最低学时 2026-01-01 – 2026-12-31 已完成30 / 24 →变为 进度滞后30 / 48");

        var one = await hr.Open(page.One("#flow-zj-year tbody a[href*='becomes=AtRisk']").GetAttribute("href")!);
        one.TextsOf("#people tbody tr").Count.ShouldBe(1);
        (await Contents()).ShouldBe(before);

        var csv = await hr.GetStringAsync(one.One("a[href*='preview.csv']").GetAttribute("href")!);
        csv.ShouldContain("T1,林,实验小学,年度最低学时,2026-01-01,2026-12-31,已完成,24,30,0,2026-01-01,2026-12-31,进度滞后,48,30,18");
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "policy.preview-exported"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_version_to_come_is_seen_on_its_first_day_and_on_any_later_one()
    {
        var (hr, draft) = await Draft(48, "2027-01-01");
        (await hr.Settled($"{draft}/preview")).Text.ShouldContain("到2027-01-01全区会怎样");
        var later = await hr.Settled($"{draft}/preview?on=2027-12-31");
        later.Text.ShouldContain("到2027-12-31全区会怎样");
        later.TextOf("#sum-title").ShouldBe("0名教师的状态会变");
        later.Text.ShouldContain("不推测今后的学时");
        (await hr.Settled($"{draft}/preview?on=2026-11-01")).Text.ShouldContain("不能按“2026-11-01”查看：最早为2027-01-01，最晚为其后六年。现按2027-01-01显示。");
    }

    [Fact]
    public async Task A_version_that_is_taken_and_comes_later_is_announced_where_its_policy_is_read()
    {
        var (hr, draft) = await Draft(48, "2027-01-01");
        (await hr.Open("/policies")).Text.ShouldNotContain("执行新版本");
        var asked = await (await hr.Settled($"{draft}/preview")).Submit("#taking", ("Word", "2026.11.21"), ("Why", "区教〔2026〕9号"));
        await hr.Settled(asked.Location!);

        foreach (var page in new[] { "/policies", "/policies/zj-year" })
        {
            (await hr.Open(page)).Text.ShouldContain("自2027-01-01起执行新版本： 版本2026.11.21，应修48学时", customMessage: page);
        }

        (await hr.Open("/policies/zj-year/2026.11.21")).Text.ShouldNotContain("执行新版本");
    }

    [Fact] // T27
    public async Task It_is_taken_with_the_version_typed_and_a_reason_and_then_does_what_the_preview_said()
    {
        var (hr, draft) = await Draft(48, "2026-06-01");
        var preview = await hr.Settled($"{draft}/preview");
        var refused = (await preview.Submit("#taking", ("Word", "2026"), ("Why", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextsOf("#taking .error").ShouldBe(["请写明依据或理由（最多500字）。", "请原样输入版本号“2026.11.21”。"]);
        refused.One("#Word").GetAttribute("value").ShouldBe("2026");
        (await app.Db(db => db.PolicyVersions.CountAsync())).ShouldBe(4);

        var asked = (await refused.Submit("#taking", ("Word", "2026.11.21"), ("Why", "区教〔2026〕9号"))).ShouldBe(HttpStatusCode.Redirect);
        var done = await hr.Settled(asked.Location!);
        done.Location.ShouldBe("/policies/zj-year/2026.11.21");
        (await hr.Follow(done)).Text.ShouldContain("版本2026.11.21已采用");
        (await app.Db(db => db.Standings.Where(s => s.Policy == "zj-year" && s.StartOn >= new DateOnly(2025, 1, 1)).OrderBy(s => s.TeacherId).ThenBy(s => s.StartOn)
            .Select(s => $"{s.StartOn.Year} {s.Counted}/{s.Target} {s.Status}").ToListAsync()))
            .ShouldBe(["2025 300/240 Met", "2026 300/480 AtRisk", "2025 300/240 Met", "2026 1000/480 Met"]); // last year keeps its result
        var audit = await app.Db(db => db.Audit.SingleAsync(a => a.Action == "policy.added"));
        (audit.SubjectId, audit.Why).ShouldBe(("zj-year", "区教〔2026〕9号"));
        (await app.Db(db => db.PolicyDrafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_changed_after_its_preview_is_not_taken()
    {
        var (hr, draft) = await Draft(48, "2026-06-01");
        var preview = await hr.Settled($"{draft}/preview");
        await hr.Write(draft, d => d.Replace("\"amount\": 48", "\"amount\": 60", StringComparison.Ordinal));
        (await preview.Submit("#taking", ("Word", "2026.11.21"), ("Why", "文件"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".problems").ShouldContain("预览之后草稿又改过");
    }

    [Fact]
    public async Task A_preview_that_was_looked_at_before_tells_what_was_recorded_since()
    {
        var (hr, draft) = await Draft(48, "2026-06-01");
        (await hr.Settled($"{draft}/preview")).TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成，不变1", "已完成 → 进度滞后1"]);
        var teacher = await app.Db(db => db.Teachers.SingleAsync(t => t.Number == "T1"));
        await app.Entry(teacher, "2026-11-20", "later", 20);
        await app.Refresh();

        (await hr.Settled($"{draft}/preview")).TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成，不变2"]);
    }

    [Fact]
    public async Task A_version_that_has_not_begun_is_withdrawn_with_a_reason_and_another_may_be_taken_before_it()
    {
        var (hr, draft) = await Draft(48, "2028-01-01");
        await hr.Settled((await (await hr.Settled($"{draft}/preview")).Submit("#taking", ("Word", "2026.11.21"), ("Why", "文件"))).Location!);
        var page = await hr.Open("/policies/zj-year/2026.11.21");
        var refused = (await page.Submit("#withdrawal", ("Why", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#withdrawal .field.wrong .error").ShouldBe("请写明撤回的理由。");
        var long501 = new string('长', 501);
        var tooLong = (await page.Submit("#withdrawal", ("Why", long501))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        tooLong.TextOf("#withdrawal .field.wrong .error").ShouldContain("500");
        tooLong.One("#withdrawal [name=Why]").GetAttribute("value").ShouldBe(long501);

        var done = await hr.Follow(await page.Submit("#withdrawal", ("Why", "年份写错")));
        done.Text.ShouldContain("版本2026.11.21已撤回，不再施行。");
        done.TextOf(".notice.stop").ShouldMatch(@"^2026-11-21 .*由.+撤回：年份写错$");
        done.Has("#withdrawal").ShouldBeFalse();
        (await hr.Open("/policies/zj-year")).TextsOf("table.list tbody tr")[0].ShouldContain("已撤回");
        (await hr.Open("/policies")).Text.ShouldNotContain("执行新版本");
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "policy.withdrawn"))).Why.ShouldBe("年份写错");
        (await hr.Follow(await page.Submit("#withdrawal", ("Why", "再次")))).Text.ShouldContain("版本2026.11.21已经撤回。");

        var again = await hr.Begin();
        (await hr.Write(again, d => d.Replace("\"amount\": 24", "\"amount\": 36", StringComparison.Ordinal).Replace("2026.11.21", "2027.1", StringComparison.Ordinal), "2027-01-01")).ShouldBe(HttpStatusCode.Redirect);
        var taken = await hr.Settled((await (await hr.Settled($"{again}/preview")).Submit("#taking", ("Word", "2027.1"), ("Why", "改正"))).Location!);
        taken.Location.ShouldBe("/policies/zj-year/2027.1");
        (await (await hr.Open("/policies/zj-year/2016.1")).Submit("#new-version")).Status.ShouldBe(HttpStatusCode.Redirect); // one in force has no such form
        (await hr.Open("/policies/zj-year/2016.1")).Has("#withdrawal").ShouldBeFalse();
    }

    [Fact]
    public async Task A_version_from_a_day_that_lies_too_far_ahead_is_a_slip_of_the_pen()
    {
        var (hr, draft) = await Draft(48, "2062-01-01");
        (await hr.Open(draft)).Text.ShouldContain("2062-01-01太远：在那之前就无法再改这项要求。最晚可自2036-11-21起施行。");
        (await hr.Open($"{draft}/preview")).Location.ShouldBe(draft);
    }

    [Fact]
    public async Task A_draft_saved_by_a_colleague_between_the_confirmation_and_the_taking_is_kept_and_not_taken()
    {
        var (hr, draft) = await Draft(48, "2026-06-01");
        var confirmed = await app.Db(db => db.PolicyDrafts.AsNoTracking().SingleAsync());
        await (await app.SignIn(Roles.DistrictHr)).Write(draft, d => d.Replace("\"amount\": 48", "\"amount\": 60", StringComparison.Ordinal));

        var outcome = await app.With((PolicyTaker taker) => taker.Take(confirmed.Document, confirmed.FromOn!.Value, new(null, "王老师", "10.0.0.1", "test"), "文件", confirmed, default));

        outcome.Refusals.ShouldHaveSingleItem().Code.ShouldBe("policy-draft-moved");
        (await app.Db(db => db.PolicyVersions.CountAsync())).ShouldBe(4);
        (await hr.Open(draft)).One("#Document").TextContent.ShouldContain("\"amount\": 60");
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "policy.added"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_command_previews_with_dry_run_and_stores_nothing()
    {
        using var _ = new Language("en");
        await app.TwoTeachers();
        await app.Command("migrate");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016", "zj-year.json")))
            .Replace("2016.1", "2026.9", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 48", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var before = await Contents();
        var ran = await app.Command("policy add", file, "--from", "2026-06-01", "--dry-run");
        File.Delete(file);

        ran.ShouldBe(new(0, """
            Preview: “Yearly minimum”, version 2026.9, from 2026-06-01; on 2026-11-21.
            1 teachers would change status; for 1 more only figures would change; 0 stay as they are.

            Yearly minimum
              Completed → Completed: 1
              Completed → Behind pace: 1

            Only a preview; nothing is stored.

            """, ""));
        (await Contents()).ShouldBe(before);
    }

    public void Dispose() => app.Dispose();

    async Task<(HttpClient Hr, string Draft)> Draft(int hours, string from)
    {
        await app.TwoTeachers();
        await app.Command("migrate");
        var hr = await app.SignIn(Roles.DistrictHr);
        var draft = await hr.Begin();
        (await hr.Write(draft, d => d.Replace("\"amount\": 24", $"\"amount\": {hours}", StringComparison.Ordinal), from)).ShouldBe(HttpStatusCode.Redirect);
        return (hr, draft);
    }

    Task<string> Contents() => app.Db(async db => string.Join(' ', await db.PolicyVersions.CountAsync(), await db.Exemptions.CountAsync(),
        await db.Audit.CountAsync(), await db.LedgerEntries.CountAsync(), await db.PolicyDrafts.CountAsync()));
}
