using System.Globalization;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>Lu offers himself to the reserve pool and his school confirms; a village school lacks a teacher; District HR calls him in one press; he sees it, and it is undone.</summary>
[Collection(OnClockedSite.Name)]
public sealed class ReserveJourneyTests(ClockedSite site)
{
    [Fact]
    public async Task From_an_offer_to_a_call_and_back()
    {
        site.Is("09:00");
        await VillageOffice.Opens(site);
        await using (var lu = await site.Visit("lu"))
        {
            await lu.Open("/rotation/reserve");
            await lu.Page.GetByLabel("数学", new() { Exact = true }).CheckAsync();
            await lu.Page.GetByLabel("小学", new() { Exact = true }).CheckAsync();
            await lu.Page.CheckAsync("#reserve-county");
            await lu.Page.FillAsync("#Form_FromOn", Day(0));
            await lu.Page.FillAsync("#Form_UntilOn", Day(300));
            await lu.Press("#offer .btn-primary");
            (await lu.Page.Locator("#own").InnerTextAsync()).ShouldContain("待确认");
            await lu.ShouldBeFitForEverybody();
            await lu.Picture("reserve-own");
        }

        await using (var wu = await site.Visit("wu"))
        {
            await wu.Open("/rotations/reserve");
            await wu.Press("[data-member=D1002] form[id^=confirm-] button");
            (await wu.Page.Locator("[data-member=D1002]").InnerTextAsync()).ShouldContain("可调派");
            await wu.ShouldBeFitForEverybody();
            await wu.Picture("reserve-school");
        }

        await using (var yan = await site.Visit(VillageOffice.Officer))
        {
            await yan.Open("/rotations/shortages");
            await yan.Page.ClickAsync("details:has(#state) summary");
            await yan.Page.SelectOptionAsync("#Form_Work", "数学");
            await yan.Page.FillAsync("#Form_FromOn", Day(20));
            await yan.Page.FillAsync("#Form_UntilOn", Day(80));
            await yan.Page.FillAsync("#Form_Note", "任教三年级");
            await yan.Press("#state .btn-primary");
            (await yan.Page.Locator("#shortages tr", new() { HasTextString = "数学" }).InnerTextAsync()).ShouldContain("任教三年级");
            await yan.ShouldBeFitForEverybody();
            await yan.Picture("shortages-school");
        }

        string shortage;
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open("/rotations/shortages?work=数学");
            (await zhao.Page.RunAndWaitForDownloadAsync(() => zhao.Page.ClickAsync("a[href*='/rotations/shortages/export.xlsx']"))).SuggestedFilename.ShouldEndWith(".xlsx");
            await zhao.Page.Locator("#shortages tbody tr", new() { HasTextString = "任教三年级" }).Locator("th a").ClickAsync();
            await zhao.Page.Locator("#fits").WaitForAsync();
            shortage = new Uri(zhao.Page.Url).AbsolutePath;
            await zhao.ShouldBeFitForEverybody();
            await zhao.Picture("shortage-open");
            await zhao.Page.FillAsync("[data-fit=D1002] input[name=document]", "区教人〔借〕21号");
            await zhao.Press("[data-fit=D1002] .btn-primary");
            (await zhao.Page.Locator("#calls").InnerTextAsync()).ShouldContain("陆一鸣");
            (await zhao.Page.Locator(".lead").First.InnerTextAsync()).ShouldContain("已补充");
            await zhao.ShouldBeFitForEverybody();
            await zhao.Picture("shortage-met");
            zhao.ShouldHaveNoComplaint();
        }

        await using (var lu = await site.Visit("lu", width: 360))
        {
            await lu.Open("/rotation");
            (await lu.Page.Locator("main").InnerTextAsync()).ShouldContain("青禾小学");
            await lu.Open("/rotation/reserve");
            await lu.ShouldBeFitForEverybody();
            await lu.Picture("reserve-own-phone");
            lu.ShouldHaveNoComplaint();
        }

        // Undone on the page of his moves: the shortage is open again.
        await using var back = await site.Visit("zhao");
        await back.Open("/teachers/D1002/moves");
        await back.Page.ClickAsync("details:has(form[id^=undo-]) > summary");
        await back.Page.FillAsync("form[id^=undo-] input[type=text], form[id^=undo-] input:not([type=hidden]), form[id^=undo-] textarea", "教师提前返岗");
        await back.Press("form[id^=undo-] button");
        await back.Open(shortage);
        (await back.Page.Locator("#fits").InnerTextAsync()).ShouldContain("陆一鸣");
        back.ShouldHaveNoComplaint();
    }

    private string Day(int ahead) => site.Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
