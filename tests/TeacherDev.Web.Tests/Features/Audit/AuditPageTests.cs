using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Audit;

public sealed class AuditPageTests : IAsyncDisposable
{
    private static readonly Actor Wang = new(4, "王芳", "10.0.0.4", "aaaa"), Li = new(null, "=李强", "command", "bbbb");
    private readonly TestApp _app = new();

    [Theory]
    [InlineData(Roles.Teacher, HttpStatusCode.Forbidden)]
    [InlineData(Roles.SchoolAdmin, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Auditor, HttpStatusCode.OK)]
    [InlineData(Roles.DistrictHr, HttpStatusCode.OK)]
    [InlineData(Roles.SystemAdmin, HttpStatusCode.OK)]
    public async Task Only_those_who_answer_for_the_district_read_it(string role, HttpStatusCode status)
    {
        var browser = await _app.SignIn(role);
        (await browser.Open("/audit")).ShouldBe(status);
        (await browser.Open("/audit/export")).ShouldBe(status);
    }

    [Fact]
    public async Task An_empty_page_says_what_will_stand_there() =>
        (await (await _app.SignIn(Roles.Auditor)).Open("/audit")).TextOf(".empty").ShouldStartWith("暂无记录");

    [Fact]
    public async Task Each_row_says_when_who_what_why_and_from_where()
    {
        await Happened(Wang, "2026-11-20T17:30:00", "import.undone", ("import", 12), new { rows = 3 }, "传错文件");
        var row = (await (await _app.SignIn(Roles.Auditor)).Open("/audit")).One("tbody tr");
        string.Join('|', row.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
            .ShouldBe("2026-11-21 01:30|王芳|撤销导入 详情 行数 3|导入批次 12|传错文件|10.0.0.4aaaa");
    }

    [Theory]
    [InlineData("", "登录,添加账号,撤销导入")]
    [InlineData("?What=sign-in.done", "登录")]
    [InlineData("?Who=李", "添加账号")]
    [InlineData("?From=2026-11-21", "登录,添加账号")]
    [InlineData("?To=2026-11-20", "撤销导入")]
    [InlineData("?From=2026-11-21&To=2026-11-21&Who=王", "登录")]
    [InlineData("?Who=nobody", "")]
    public async Task Filters_keep_the_rows_that_fit_newest_first(string query, string actions)
    {
        await Happened(Wang, "2026-11-20T15:59:59", "import.undone");
        await Happened(Li, "2026-11-20T16:00:00", "account.added");
        await Happened(Wang, "2026-11-21T01:00:00", "sign-in.done");
        var page = await (await _app.SignIn(Roles.Auditor)).Open("/audit" + query);
        string.Join(',', page.TextsOf("tbody th")).ShouldBe(actions);
    }

    [Fact]
    public async Task People_are_called_by_their_names()
    {
        var account = await _app.Add([Roles.Teacher], a => a.DisplayName = "赵敏");
        await Happened(Wang, "2026-11-21T01:00:00", "sign-in.failed", ("account", account.Id));
        (await (await _app.SignIn(Roles.Auditor)).Open("/audit")).TextOf("tbody td:nth-of-type(3)").ShouldBe("账号 赵敏");
    }

    [Fact]
    public async Task Fifty_rows_make_a_page()
    {
        for (var i = 0; i < 51; i++) await Happened(Wang, "2026-11-21T01:00:00", "sign-in.done");
        var browser = await _app.SignIn(Roles.Auditor);
        (await browser.Open("/audit")).TextsOf("tbody tr").Count.ShouldBe(50);
        (await browser.Open("/audit?page=2")).TextsOf("tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_export_is_inert_and_leaves_a_row_of_its_own()
    {
        await Happened(Li, "2026-11-20T16:00:00", "account.added", ("account", 5));
        var answer = (await (await _app.SignIn(Roles.DistrictHr)).Open("/audit/export?Who=李")).Answer;
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        Encoding.UTF8.GetString((await answer.Content.ReadAsByteArrayAsync())[3..])
            .ShouldBe("时间,操作人,操作,对象,理由,详情,来源,请求编号\r\n2026-11-21 00:00:00,'=李强,添加账号,账号 5,,,命令行,bbbb\r\n");
        (await _app.Db(db => db.Audit.OrderBy(r => r.Id).LastAsync())).Action.ShouldBe("audit.exported");
    }

    private Task Happened(Actor actor, string utc, string action, (string, object)? subject = null, object? detail = null, string? why = null) =>
        _app.Db(async db =>
        {
            db.Audited(actor, DateTime.SpecifyKind(DateTime.Parse(utc), DateTimeKind.Utc), action, subject, detail, why);
            await db.SaveChangesAsync();
        });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
