using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Shouldly;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

public class TagTests
{
    [Fact]
    public async Task A_tone_writes_shape_and_word()
    {
        var html = await Written(new ToneTagHelper(Spoken.In("zh-Hans")) { Status = "NotMet" });

        html.ShouldBe("<span class=\"tone tone-notmet\"><svg viewBox=\"0 0 12 12\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"10\" height=\"10\" fill=\"currentColor\" /></svg>未达到</span>");
    }

    [Fact]
    public async Task A_tone_may_say_more_than_its_status() =>
        (await Written(new ToneTagHelper(Spoken.In("en")) { Status = "AtRisk" }, "<b>154 short</b>")).ShouldEndWith("</svg><b>154 short</b></span>");

    [Fact]
    public async Task Hours_and_days_write_themselves()
    {
        (await Written(new HoursTagHelper(Spoken.In("en")) { Tenths = 62105, Unit = true })).ShouldBe("<span class=\"num\">6,210.5 hours</span>");
        (await Written(new DayTagHelper { On = new(2026, 11, 21), Weekday = true })).ShouldBe("<time datetime=\"2026-11-21\">2026-11-21 Saturday</time>");
    }

    [Fact]
    public async Task The_pager_offers_ends_and_neighbours_and_keeps_the_question()
    {
        var html = await Written(new PagerTagHelper(Spoken.In("en")) { Of = new(7, 1154), Context = At("/teachers", "?q=li&page=7") });

        html.ShouldStartWith("<nav aria-label=\"Pages\"><ul class=\"pager\"><li><a href=\"/teachers?q=li&amp;page=6\" rel=\"prev\">Previous</a></li><li><a aria-label=\"Page 1\" href=\"/teachers?q=li\">1</a></li><li><span>…</span></li>");
        html.ShouldContain("<li><span aria-current=\"page\">7</span></li>");
        html.ShouldEndWith("<li><a href=\"/teachers?q=li&amp;page=8\" rel=\"next\">Next</a></li></ul></nav>");
    }

    [Fact]
    public async Task One_page_needs_no_pager() =>
        (await Written(new PagerTagHelper(Spoken.In("en")) { Of = new(1, 50), Context = At("/teachers", "") })).ShouldBeEmpty();

    [Theory]
    [InlineData(null, "<th scope=\"col\"><a class=\"sort\" href=\"/teachers?sort=-hours\">Hours</a></th>")]
    [InlineData("-hours", "<th scope=\"col\" aria-sort=\"descending\"><a class=\"sort\" href=\"/teachers?sort=hours\">Hours</a></th>")]
    [InlineData("hours", "<th scope=\"col\" aria-sort=\"ascending\"><a class=\"sort\" href=\"/teachers?sort=-hours\">Hours</a></th>")]
    public async Task A_heading_sorts_and_says_how(string? sorted, string html) =>
        (await Written(new SortHeadingTagHelper { By = "hours", HighestFirst = true, Sorted = sorted, Context = At("/teachers", "") }, "Hours")).ShouldBe(html);

    [Theory]
    [InlineData(1, 12, "12 in all")]
    [InlineData(2, 1154, "1,154 in all, showing 51–100")]
    public async Task The_count_says_which_rows_are_shown(int page, int total, string line) =>
        (await Written(new CountLineTagHelper(Spoken.In("en")) { Of = new(page, total) })).ShouldBe($"<div class=\"count-line\"><span>{line}</span></div>");

    private static ViewContext At(string path, string query)
    {
        var http = new DefaultHttpContext();
        (http.Request.Path, http.Request.QueryString) = (path, new QueryString(query));
        return new() { HttpContext = http };
    }

    private static async Task<string> Written(TagHelper helper, string? inside = null)
    {
        var output = new TagHelperOutput("x", [], (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            if (inside is not null) content.SetHtmlContent(inside);
            return Task.FromResult<TagHelperContent>(content);
        });
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        if (inside is not null && !output.Content.IsModified) output.Content = await output.GetChildContentAsync();
        var text = new StringWriter();
        output.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return text.ToString();
    }
}
