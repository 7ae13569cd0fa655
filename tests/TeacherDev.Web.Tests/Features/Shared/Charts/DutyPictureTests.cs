using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Shouldly;
using TeacherDev.Web.Features.Shared.Charts;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared.Charts;

public class DutyPictureTests
{
    private static readonly DutyAmounts Amounts = new(855, 3600, "OnTrack") { Booked = 240, Pace = 512, CountedHref = "/credits?duty=zj-cycle", BookedHref = "/trainings" };

    [Fact]
    public void A_ring_is_as_long_as_its_target_and_each_arc_as_its_tenths()
    {
        var ring = Read(new DutyRing("r", "五年周期", Amounts).Draw(Spoken.In("zh-Hans")));

        ring.QuerySelector(".ontrack .stroke")!.GetAttribute("pathLength").ShouldBe("3600");
        ring.QuerySelector(".ontrack .stroke")!.GetAttribute("stroke-dasharray").ShouldBe("855 3600");
        var booked = ring.QuerySelector("circle[stroke='url(#r-hatch)']")!;
        booked.GetAttribute("stroke-dasharray").ShouldBe("0 855 240 3600");
        ring.QuerySelector("pattern")!.Id.ShouldBe("r-hatch");
        ring.QuerySelector("text.hero")!.TextContent.ShouldBe("85.5");
        ring.QuerySelector("desc")!.TextContent.ShouldBe("已计入85.5学时，要求360学时。已报名未开课24学时。按进度今日应达51.2学时。");
    }

    [Fact]
    public void Each_part_leads_to_what_is_behind_it()
    {
        var ring = Read(new DutyRing("r", "五年周期", Amounts).Draw(Spoken.In("zh-Hans")));

        ring.QuerySelectorAll("svg a").Select(a => a.GetAttribute("href")).ShouldBe(["/trainings", "/credits?duty=zj-cycle"]);
        ring.QuerySelectorAll("svg a").ShouldAllBe(a => a.GetAttribute("aria-label")!.Length > 0);
        ring.QuerySelector("svg")!.GetAttribute("role").ShouldBe("group");
        Read(new DutyRing("r", "五年周期", new(0, 3600, "AtRisk")).Draw(Spoken.In("en"))).QuerySelector("svg")!.GetAttribute("role").ShouldBe("img");
    }

    [Fact]
    public void The_table_behind_it_gives_the_same_figures()
    {
        var ring = Read(new DutyRing("r", "Cycle", Amounts).Draw(Spoken.In("en")));

        ring.QuerySelector("details.figures summary")!.TextContent.ShouldBe("Show figures");
        ring.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent)))
            .ShouldBe(["Counted 85.5", "Booked ahead 24", "Pace for today 51.2", "Target 360", "Still to go 274.5"]);
    }

    [Fact]
    public void More_than_enough_fills_the_ring_and_no_more()
    {
        var ring = Read(new DutyRing("r", "年度", new(855, 240, "Met") { Booked = 100 }).Draw(Spoken.In("zh-Hans")));

        ring.QuerySelector(".met .stroke")!.GetAttribute("stroke-dasharray").ShouldBe("240 240");
        ring.QuerySelector("circle[stroke^=url]").ShouldBeNull();
        ring.QuerySelector("text.hero")!.TextContent.ShouldBe("85.5");
    }

    [Fact]
    public void A_bar_shows_shares_of_its_target()
    {
        var bar = Read(new DutyBar("b", "五年周期", Amounts).Draw(Spoken.In("zh-Hans")));

        bar.QuerySelector(".ontrack rect.fill:not(pattern rect)")!.GetAttribute("width").ShouldBe("23.75%");
        bar.QuerySelector("rect[fill='url(#b-hatch)']")!.GetAttribute("width").ShouldBe("30.42%");
        bar.QuerySelector("line.mark")!.GetAttribute("x1").ShouldBe("14.22%");
        bar.QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public void A_duty_of_nothing_is_drawn_all_the_same() =>
        Read(new DutyBar("b", "空", new(0, 0, "NotEvaluable") { Pace = 0 }).Draw(Spoken.In("zh-Hans"))).QuerySelector("rect.track")!.GetAttribute("width").ShouldBe("100%");

    [Fact]
    public void A_name_cannot_break_out_of_the_picture()
    {
        var html = Html(new DutyRing("r", "<script>\"&'", Amounts with { CountedHref = "/x?a=1&b=\"2\"" }).Draw(Spoken.In("zh-Hans")));

        html.ShouldContain("<title id=\"r-title\">&lt;script&gt;\"&amp;'</title>");
        html.ShouldContain("href=\"/x?a=1&amp;b=&quot;2&quot;\"");
        html.ShouldNotContain(" style=");
    }

    internal static string Html(IHtmlContent content)
    {
        var text = new StringWriter();
        content.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return text.ToString();
    }

    internal static IHtmlDocument Read(IHtmlContent content) => new HtmlParser().ParseDocument(Html(content));
}
