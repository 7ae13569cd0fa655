using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>Whoever keeps the village school's accounts of people: the demo district has nobody who signs in for it.</summary>
internal static class VillageOffice
{
    public const string Officer = "yan", School = "D04";

    public static async Task Opens(DemoSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, accounts) = (scope.ServiceProvider.GetRequiredService<TeacherDevDb>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
        Account officer = new() { UserName = Officer, DisplayName = "严青（校办）", SchoolId = await db.Schools.Where(s => s.Code == School).Select(s => s.Id).SingleAsync(), IsDemo = true };
        (await accounts.CreateAsync(officer, DemoSite.DemoPassword)).Succeeded.ShouldBeTrue();
        (await accounts.AddToRoleAsync(officer, "school-admin")).Succeeded.ShouldBeTrue();
    }
}
