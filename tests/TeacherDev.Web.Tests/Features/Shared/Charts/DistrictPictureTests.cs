using Shouldly;
using TeacherDev.Web.Features.Shared.Charts;
using Xunit;
using static TeacherDev.Web.Tests.Features.Shared.Charts.DutyPictureTests;

namespace TeacherDev.Web.Tests.Features.Shared.Charts;

public class DistrictPictureTests
{
    private static readonly StripBand[] Bands = [new("县级", "县"), new("校级", "校")];

    [Fact]
    public void A_year_strip_stands_each_month_on_the_months_before()
    {
        var strip = Read(new YearStrip("y", "2026 年", Bands, [new([120, 0], "/credits?month=1"), new([0, 0]), new([0, 120])]) { Floor = 240 }
            .Draw(Spoken.In("zh-Hans")));

        strip.QuerySelector("rect.band-1")!.GetAttribute("height").ShouldBe("67");
        strip.QuerySelector("rect.band-1")!.GetAttribute("y").ShouldBe("93");
        strip.QuerySelector("rect.band-2")!.GetAttribute("y").ShouldBe("26");
        strip.QuerySelectorAll("rect.track").Select(r => r.GetAttribute("height")).ShouldBe(["67", "67"]);
        strip.QuerySelector("line.mark.dashed")!.GetAttribute("y1").ShouldBe("26");
        strip.QuerySelectorAll("text.add").Select(t => t.TextContent).ShouldBe(["+12", "+12"]);
        strip.QuerySelector("svg a")!.GetAttribute("href").ShouldBe("/credits?month=1");
        strip.QuerySelectorAll("tbody tr").Last().TextContent.ShouldBe("3月0121224");
    }

    [Fact]
    public void A_school_year_begins_in_September() =>
        Read(new YearStrip("y", "2025 学年", Bands, []) { FirstMonth = 9 }.Draw(Spoken.In("en")))
            .QuerySelectorAll("svg text").Select(t => t.TextContent).ShouldBe(["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]);

    [Fact]
    public void Schools_are_dots_on_one_scale_and_the_own_one_is_named()
    {
        var dots = Read(new SchoolDots("d", "各校", [new("甲校", 1000, "/a"), new("乙校", 836, "/b") { Own = true }, new("丙校", 520, "/c")]).Draw(Spoken.In("zh-Hans")));

        dots.QuerySelectorAll("circle.reached").Length.ShouldBe(1);
        dots.QuerySelectorAll("circle.dot").Length.ShouldBe(1);
        dots.QuerySelector("text.strong")!.TextContent.ShouldBe("乙校 83.6 %");
        dots.QuerySelectorAll("tbody th").Select(t => t.TextContent).ShouldBe(["丙校", "乙校", "甲校"]);
        dots.QuerySelector("desc")!.TextContent.ShouldBe("共3所学校，其中1所达到100 %。");
    }

    [Fact]
    public void A_distribution_draws_columns_and_the_edges_of_its_bands()
    {
        var picture = Read(new HoursDistribution("h", "分布", [new(0, 360, 10, "/low"), new(360, 720, 40), new(720, 1080, 0)]) { Edges = [new(360, "36 学时")], OpenEnded = true }
            .Draw(Spoken.In("zh-Hans")));

        picture.QuerySelectorAll("rect.fill").Select(r => r.GetAttribute("height")).ShouldBe(["34", "136"]);
        picture.QuerySelector("line.dashed")!.GetAttribute("x1").ShouldBe("34%");
        picture.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ShouldBe(["0至不足3610", "36至不足7240", "72及以上0"]);
    }

    [Fact]
    public void Five_years_share_one_scale()
    {
        var picture = Read(new FiveYears("f", "近五年", [new(2025, [100, 0], "NotMet", "/2025"), new(2026, [50, 0], "Met")]).Draw(Spoken.In("zh-Hans")));

        picture.QuerySelectorAll("rect.fill").Select(r => r.GetAttribute("height")).ShouldBe(["84", "42"]);
        picture.QuerySelector("text.tone-notmet")!.TextContent.ShouldBe("10");
        picture.QuerySelector("svg a")!.GetAttribute("aria-label").ShouldBe("2025年：10学时，未达到");
    }

    [Fact]
    public void Nothing_to_show_is_no_fault()
    {
        Read(new SchoolDots("d", "各校", []).Draw(Spoken.In("zh-Hans"))).QuerySelector("svg").ShouldNotBeNull();
        Read(new HoursDistribution("h", "分布", []).Draw(Spoken.In("zh-Hans"))).QuerySelector("svg").ShouldNotBeNull();
        Read(new FiveYears("f", "近五年", []).Draw(Spoken.In("zh-Hans"))).QuerySelector("svg").ShouldNotBeNull();
    }
}
