using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Setup;
using TeacherDev.Web.Setup.Documents;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Targets;

/// <summary>The people behind a figure, and the pages of one target.</summary>
public sealed class BehindTests
{
    [Fact]
    public async Task A_principal_sees_the_whole_figure_and_only_the_own_schools_people_behind_it()
    {
        using var world = await TargetsWorld.Make();
        var (hr, own, far) = (await world.Careers.Hr(), await world.Careers.As("principal"), await world.Careers.As("principal", world.Far));

        (await hr.Open("/targets/backbone/people")).TextsOf("tbody th a").ShouldBe(["沈岚", "远志明"], ignoreOrder: true);
        var seen = await own.Open("/targets/backbone/people");
        seen.TextsOf("tbody th a").ShouldBe(["沈岚"]);
        seen.TextOf(".count-line").ShouldStartWith("共1条");
        seen.Text.ShouldNotContain("远志明");
        seen.Text.ShouldNotContain("城西中学");
        (await own.Open("/targets")).TextsOf(".target-card .big")[0].ShouldBe("2");
        (await own.GetStringAsync("/targets/backbone/people/export.csv")).ShouldSatisfyAllConditions(csv => csv.ShouldContain("沈岚"), csv => csv.ShouldNotContain("远志明"));
        (await far.GetStringAsync("/targets/backbone/people/export.csv?school=S001")).ShouldNotContain("沈岚");
        (await far.Open("/targets/backbone/people?q=沈岚")).Has("tbody").ShouldBeFalse();
        var typed = (await hr.Open("/targets/backbone/people")).One("form.filters").ShouldBeAssignableTo<AngleSharp.Html.Dom.IHtmlFormElement>()!;
        (await hr.Open($"{new Uri(new Uri("http://localhost/targets/backbone/people"), typed.GetAttribute("action")).PathAndQuery}?q=沈岚")).TextsOf("tbody th a").ShouldBe(["沈岚"], "what is typed goes to the list itself");
        using var book = new XLWorkbook(await far.GetStreamAsync("/targets/backbone/people/export.xlsx"));
        book.Worksheets.Single().CellsUsed().Select(c => c.GetString()).ShouldSatisfyAllConditions(c => c.ShouldContain("远志明"), c => c.ShouldNotContain("沈岚"));
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "targets.exported"))).ShouldBe(3);
    }

    [Fact]
    public async Task Teachers_and_school_administrators_do_not_see_the_board()
    {
        using var world = await TargetsWorld.Make();
        foreach (var browser in new[] { await world.Careers.Own(), await world.Careers.As("school-admin") })
        {
            foreach (var address in new[] { "/targets", "/targets/backbone", "/targets/backbone/people", "/targets/backbone/people/export.csv", "/targets/export.xlsx" })
            {
                (await browser.Open(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
            }
        }

        (await (await world.Careers.As("principal")).Open("/targets/nowhere")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.Careers.Hr()).Open("/targets/nowhere/people/export.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_missing_is_named_and_a_cell_leads_to_its_people()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();

        (await hr.Open("/targets/registered/people")).TextsOf("tbody th a").ShouldBe(["沈岚"]);
        (await hr.Open("/targets/registered/people?show=missing")).TextsOf("tbody th a").ShouldBe(["远志明", "邻近岚"], ignoreOrder: true);
        (await hr.Open("/targets/backbone/people?show=missing")).TextsOf("tbody th a").ShouldBe(["沈岚", "远志明"], ignoreOrder: true, "a number of people lacks nobody");

        var page = await hr.Open("/targets/coverage");
        page.TextsOf(".matrix td").ShouldBe(["1 / 1 语文、小学：已覆盖", "–无人任教", "–无人任教", "1 / 2 数学、初中：已覆盖", "–无人任教", "–无人任教"]);
        (await hr.Open(page.One(".matrix tr:nth-child(2) a").GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(["远志明"]);
        (await hr.Open("/targets/coverage/people?subject=数学&stage=初中&show=missing")).TextsOf("tbody th a").ShouldBe(["邻近岚"]);
        (await hr.Open("/targets/coverage/people?stage=小学&sort=-subject")).TextsOf("tbody th a").ShouldBe(["沈岚"]);
    }

    [Fact]
    public async Task One_target_says_what_it_counts_draws_its_trend_and_tells_what_is_uncertain()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();

        var backbone = await hr.Open("/targets/backbone");
        backbone.Text.ShouldContain("有效荣誉的级别");
        backbone.Has("#trend svg title").ShouldBeTrue();
        backbone.TextsOf("#trend tbody tr:first-child > *").ShouldBe(["2026-11-20", "2人", "2", "", "当日计算"]);
        backbone.TextsOf("#trend tbody tr").Count.ShouldBe(37);
        backbone.Has(".notice.info").ShouldBeFalse("honours have their days");
        (await hr.Open("/targets/coverage")).TextOf(".notice.info").ShouldContain("任教学科");
        hr.DefaultRequestHeaders.AcceptLanguage.Clear();
        hr.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");
        (await hr.Open("/targets/backbone")).Text.ShouldContain("3 people to go to 5 people by 2027-12-31.");
    }

    [Fact]
    public async Task Studios_and_their_members_are_counted_and_led_to()
    {
        using var world = await TargetsWorld.Make();
        await world.App.Db(async db =>
        {
            var (by, at) = (new Signer(null, "测试", null), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            foreach (var (name, state, until) in new[] { ("甲", StudioState.Admitted, "2028-08-31"), ("乙", StudioState.Admitted, "2026-08-31"), ("丙", StudioState.Applied, "2028-08-31") })
            {
                var studio = Studio.Applied(new(name, StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", world.Shen.SchoolId!.Value, null, new(new(2025, 9, 1), DateOnly.Parse(until)), 9, null, false), Guid.NewGuid().ToString("N"), by, at);
                if (state == StudioState.Admitted)
                {
                    studio.Recommend(true, "", by, at);
                    studio.Decide(true, "", by, at);
                }

                db.Add(studio);
                await db.SaveChangesAsync();
                db.Add(StudioLead.Of(studio, world.Shen.Id, false, new(2025, 9, 1), by, at));
                var member = StudioMember.Applied(studio.Id, world.Far.Id, "", by, at);
                member.Admit(new(2025, 10, 1), "", by, at);
                db.Add(member);
                await db.SaveChangesAsync();
            }
        });
        var hr = await world.Careers.Hr();

        (await hr.Open("/targets")).TextsOf(".target-card .big").Skip(3).ShouldBe(["1", "1"]);
        (await world.On("studios", "2025-08-31")).ShouldBe((0, null));
        (await world.On("studios", "2025-09-30")).ShouldBe((2, null));
        (await world.On("trained", "2025-09-30")).ShouldBe((0, null));
        (await world.On("trained", "2025-10-31")).ShouldBe((1, null));
        (await hr.Open("/targets/studios/people")).TextsOf("tbody th a").ShouldBe(["沈岚"]);
        (await hr.Open("/targets/trained/people")).TextsOf("tbody th a").ShouldBe(["远志明"]);
        (await (await world.Careers.As("principal")).Open("/targets/trained/people")).Has("tbody").ShouldBeFalse();
    }

    [Fact]
    public async Task The_board_leaves_as_a_workbook_with_every_point()
    {
        using var world = await TargetsWorld.Make();

        using var book = new XLWorkbook(await (await world.Careers.Hr()).GetStreamAsync("/targets/export.xlsx"));

        book.Worksheets.Select(s => s.Name).ShouldBe(["目标", "数据点"]);
        book.Worksheet(1).Row(3).CellsUsed().Select(c => c.GetString()).ShouldBe(["骨干教师", "人", "2", "2", "2023-12-31", "1", "2027-12-31", "5", "3", book.Worksheet(1).Cell(3, 11).GetString(), book.Worksheet(1).Cell(3, 12).GetString()]);
        book.Worksheet(2).RowsUsed().Count().ShouldBe(1 + (5 * 37));
    }

    [Fact]
    public void A_plan_that_cannot_be_taken_stops_the_start_and_is_named()
    {
        var file = TargetsWorld.Write(TargetsWorld.Plan("""{ "fact": "shoe-size", "in": ["43"] }"""));
        string Said(string plan) => Should.Throw<SettingFault>(() => new ServiceCollection().AddTargetPlan(
            new ConfigurationBuilder().AddInMemoryCollection([new("Targets:Plan", plan)]).Build(), new HostingEnvironment { EnvironmentName = "Production" })).Message;

        Said(file).ShouldSatisfyAllConditions(s => s.ShouldContain("Targets:Plan"), s => s.ShouldContain("shoe-size"));
        Said("nowhere").ShouldSatisfyAllConditions(s => s.ShouldContain("Targets:Plan"), s => s.ShouldContain("xiuzhou-2025"));
        File.Delete(file);
    }
}
