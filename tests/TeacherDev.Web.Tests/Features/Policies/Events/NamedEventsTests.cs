using ClosedXML.Excel;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Policies.Drafts;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Policies.Events.EventJourneyTests;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

/// <summary>Figures with which a policy event stands say so, wherever they are read.</summary>
public sealed class NamedEventsTests
{
    private const string Told = "“停课延长周期”（教发〔2026〕1号）：五年周期培训：含2026-03-01的一轮延长12个月。";

    [Fact]
    public async Task Lists_reports_files_and_the_policy_name_the_events_in_force_for_the_duties_that_they_show()
    {
        var (app, shen) = await World();
        using var _ = app;
        await app.Refresh();
        var hr = await app.SignIn("district-hr");
        string[] pages = ["/teachers", "/teachers?duty=zj-cycle", "/teachers/schools?duty=zj-cycle", "/reports", "/policies/zj-cycle"];
        foreach (var page in pages)
        {
            (await hr.Open(page)).Has("#events").ShouldBeFalse(page);
        }

        var draft = await Draft(hr, Extension());
        await hr.Follow(await draft.Submit("#approval-form", ("people", "2")));
        var at = draft.Answer.RequestMessage!.RequestUri!.AbsolutePath;

        foreach (var page in pages)
        {
            (await hr.Open(page)).TextOf($"#events a[href='{at}']").ShouldBe(Told, page);
        }

        (await hr.Open("/policies/zj-year")).Has("#events").ShouldBeFalse();
        (await hr.Open("/teachers/schools?duty=zj-year")).Has("#events").ShouldBeFalse();
        var own = await (await app.SignInAs(shen)).Open("/policies/zj-cycle");
        own.TextOf("#events").ShouldBe("这项要求有生效的政策事项： " + Told);
        own.Has("#events a").ShouldBeFalse("whoever may not open it reads it only");

        using var list = await Opened(hr, "/teachers/export.xlsx");
        list.Worksheet("说明").Cell(2, 1).GetString().ShouldBe(Told);
        (await hr.GetStringAsync("/teachers/export.csv")).ShouldNotContain("停课延长周期");
        using var year = await Opened(hr, "/reports/yearly.xlsx?year=2026");
        year.Worksheet(1).CellsUsed().Select(c => c.GetFormattedString()).ShouldContain("生效的政策事项" + Told);

        await (await hr.Settled(at)).Submit("#withdrawal-form", ("reason", "文件废止"));
        foreach (var page in pages)
        {
            (await hr.Open(page)).Has("#events").ShouldBeFalse(page);
        }

        using var after = await Opened(hr, "/teachers/export.xlsx");
        after.Worksheets.Count.ShouldBe(1);
    }

    private static async Task<XLWorkbook> Opened(HttpClient browser, string file) => new(new MemoryStream(await browser.GetByteArrayAsync(file)));
}
