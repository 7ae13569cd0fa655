using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>The list for the whole district, over HTTP.</summary>
public sealed class TeacherListTests(RosterApp roster) : IClassFixture<RosterApp>
{
    private readonly TestApp app = roster.App;
    private readonly HttpClient hr = roster.Hr;

    [Fact]
    public async Task Each_row_shows_the_person_the_school_and_every_duty_with_what_is_missing()
    {
        var page = await hr.Open("/teachers");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextsOf("tbody a.open").Where(t => !t.EndsWith('学')).ShouldBe(
            ["金海文", "单小红", "王芳", "欧阳思远", "尼格买提·热合曼", "曾文", "=John Smith"]);
        Row(page, "T001").ShouldBe("金海文 T001 油车港中学 高级教师 · 班主任 进度正常 差280 已完成 已完成");
        Row(page, "T002").ShouldBe("单小红 T002 油车港中学 一级教师 · 班主任 进度滞后 差340 进度正常 差4 未达到 差260");
        Row(page, "T004").ShouldBe("欧阳思远 任教不满五年 T004 虹阳小学 班主任 进度滞后 差149.5 尚未开始 未达到 差329.5");
        Row(page, "T006").ShouldContain("今天没有任职");
        page.Text.ShouldNotContain("王芳芳");
        page.TextOf(".count-line").ShouldStartWith("共7条");
    }

    [Fact]
    public async Task A_row_opens_the_credits_of_its_person()
    {
        var page = await hr.Open("/teachers?school=3303");
        page.One("#list tbody a.open").GetAttribute("href").ShouldBe("/teachers/T007/credits");
    }

    [Theory]
    [InlineData("q=%E7%8E%8B", "T003")]
    [InlineData("q=sxh", "T002")]
    [InlineData("q=zengwen", "T007")]
    [InlineData("q=T00", "T001 T002 T003 T004 T006 T007")]
    [InlineData("school=3301", "T001 T002")]
    [InlineData("school=none", "T006")]
    [InlineData("school=3302&former=true", "T003 T004 x008")]
    [InlineData("former=true&q=%E7%8E%8B", "T003 T005")]
    [InlineData("duty=rolling-360&status=Met", "T001")]
    [InlineData("duty=zj-induction", "T004")]
    [InlineData("duty=zj-year&short=true", "T003 T006 T002")]
    [InlineData("duty=rolling-360&short=true", "T003 T006 T004 x008 T002 T007")]
    [InlineData("duty=rolling-360&short=true&sort=rolling-360", "T007 T002 x008 T004 T003 T006")]
    [InlineData("duty=rolling-360&from=30.5&to=360", "T002 T004 T007 x008")]
    [InlineData("marked=true", "T004")]
    [InlineData("sort=-number", "x008 T007 T006 T004 T003 T002 T001")]
    [InlineData("sort=school", "T001 T002 T003 T004 x008 T007 T006")]
    public async Task Search_filters_and_headings_choose_and_sort(string query, string numbers) =>
        Numbers(await hr.Open("/teachers?" + query)).ShouldBe(numbers);

    [Theory]
    [InlineData("page=abc", 7)]
    [InlineData("page=-3", 7)]
    [InlineData("page=99", 7)]
    [InlineData("short=perhaps&marked=x", 7)]
    [InlineData("sort=%27%3B--&duty=none&status=Late", 7)]
    [InlineData("status=2", 7)]
    [InlineData("from=x&to=-1", 7)]
    [InlineData("school=nowhere", 0)]
    [InlineData("q=%00%01", 7)]
    [InlineData("q=%25", 0)]
    [InlineData("q=%3Cscript%3E", 0)]
    public async Task Odd_addresses_still_open_a_list(string query, int people)
    {
        var page = (await hr.Open("/teachers?" + query)).ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("#list tbody tr").Length.ShouldBe(people);
        page.Document.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exact_number_leads_to_its_person()
    {
        (await hr.Open("/teachers?q=T007")).Location.ShouldBe("/teachers/T007/credits");
        (await hr.Open("/teachers?q=+X008+")).Location.ShouldBe("/teachers/x008/credits");
        (await hr.Open("/teachers?q=T007&short=true")).Location.ShouldBeNull();
        (await hr.Open("/teachers?q=T0")).Location.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_found_says_how_to_look_otherwise()
    {
        var page = await hr.Open("/teachers?q=nobody");
        page.TextOf(".empty").ShouldBe("没有符合条件的教师 可以少写几个字，用拼音首字母（如jhw）或工号的一部分查找，也可以清除条件。 清除条件");
        page.One(".empty a").GetAttribute("href").ShouldBe("/teachers");
    }

    [Fact]
    public async Task What_was_asked_stays_in_the_form_and_in_the_links()
    {
        var page = await hr.Open("/teachers?q=T00&school=3301&duty=rolling-360&short=true");
        page.One("#list-q").GetAttribute("value").ShouldBe("T00");
        page.One("#list-school option[selected]").GetAttribute("value").ShouldBe("3301");
        page.One("#list-duty option[selected]").GetAttribute("value").ShouldBe("rolling-360");
        page.Has("#list-short[checked]").ShouldBeTrue();
        page.One("th a.sort").GetAttribute("href").ShouldBe("/teachers?q=T00&school=3301&duty=rolling-360&short=true&sort=name");
        page.TextsOf("th[aria-sort=descending]").ShouldBe(["近五年360学时"]);
    }

    [Fact]
    public async Task ID_numbers_and_phones_stand_nowhere()
    {
        foreach (var address in new[] { "/teachers", "/teachers/export.csv" })
        {
            var text = await hr.GetStringAsync(address);
            text.ShouldNotContain("33040219840512121X");
            text.ShouldNotContain("13812345678");
        }
    }

    [Fact]
    public async Task The_list_speaks_English_too()
    {
        var english = await app.SignIn(await app.Add(["district-hr"], a => a.Language = "en"));
        var page = await english.Open("/teachers?school=3301");
        page.TextOf("h1").ShouldBe("Teachers");
        Row(page, "T002").ShouldContain("Behind pace 340 short");
        page.TextOf(".count-line").ShouldBe("2 in all What if Export CSV Export Excel");
    }

    internal static string Numbers(Page page) => string.Join(' ', page.Document.QuerySelectorAll("#list tbody a.open")
        .Select(a => a.GetAttribute("href")!.Split('/')[2]));

    private static string Row(Page page, string number) => string.Join(' ',
        page.One($"#list a[href='/teachers/{number}/credits']").Closest("tr")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
