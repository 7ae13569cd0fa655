using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using TeacherDev.Web.Features.Shared.Charts;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared.Charts;

public class StatusFlowTests
{
    private static readonly StatusFlow Flow = new("f", "年度最低学时",
    [
        new("AtRisk", "Met", 1, "/people?x=1"), new("Met", "Met", 812), new("Met", "AtRisk", 30, "/people?x=2"), new(null, "OnTrack", 4, "/people?x=3"), new("NotMet", "NotMet", 0),
    ]);

    [Fact]
    public void Each_side_stands_by_status_with_its_people_and_nobody_is_lost()
    {
        var flow = Read("zh-Hans");
        flow.QuerySelectorAll("text").Select(t => t.TextContent).ShouldBe(["现在", "改后", "已完成 842", "进度滞后 1", "不适用 4", "已完成 813", "进度正常 4", "进度滞后 30"]);
        flow.QuerySelector("desc")!.TextContent.ShouldBe("共847人，其中35人状态会变。");
    }

    [Fact]
    public void Whoever_moves_can_be_opened_and_whoever_stays_is_pale()
    {
        var flow = Read("en");
        flow.QuerySelectorAll("a path.goes").Length.ShouldBe(3);
        flow.QuerySelectorAll("path.stays").Length.ShouldBe(1);
        flow.QuerySelectorAll("a > title").Select(t => t.TextContent).ShouldBe(["Completed → Behind pace 30", "Behind pace → Completed 1", "Not asked → On track 4"]);
        flow.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ShouldBe(["Completed, stays812", "Completed → Behind pace30", "Behind pace → Completed1", "Not asked → On track4"]);
    }

    [Fact]
    public void The_smallest_group_still_has_room_for_its_words()
    {
        Read("en").QuerySelectorAll("rect").Select(r => double.Parse(r.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture)).ShouldAllBe(h => h >= 15);
    }

    private static IHtmlDocument Read(string language)
    {
        using var text = new StringWriter();
        Flow.Draw(Spoken.In(language)).WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(text.ToString());
    }
}
