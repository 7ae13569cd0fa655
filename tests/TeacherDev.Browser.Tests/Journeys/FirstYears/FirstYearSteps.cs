using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Browser.Tests.Kit.Furniture;
using TeacherDev.Data;

namespace TeacherDev.Browser.Tests.Journeys.FirstYears;

/// <summary>What the journeys of first years do alike.</summary>
internal static class FirstYearSteps
{
    public static async Task<DateOnly> Began(DemoSite site, string number)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherDevDb>().Teachers.Where(t => t.Number == number).Select(t => t.TeachingStartOn).SingleAsync();
    }

    /// <summary>The district reads 180 hours, 80 of them on post, from its workbook.</summary>
    /// <param name="day">The first of the 26 days that they took.</param>
    public static async Task Earn(Visit hr, string number, string name, DateOnly day)
    {
        await Uploads.Upload(hr, "records", $"新教师培训{day:yyyyMMdd}.xlsx", Uploads.Earned(number, name, day.ToDateTime(default), ("新教师通识培训", "短期面授", "100"), ("新教师跟岗实践", "跟岗实践", "80")));
        await hr.Page.Locator("form[action$='/confirmation'] button").ClickAsync();
        await hr.Page.Locator("form[action$='/undoing']").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
    }
}
