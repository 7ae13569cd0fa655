using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Demo;

/// <summary>
/// At the start of the web site: in Development an empty embedded database gets the demo district and the sign-ins are printed;
/// anywhere else demo accounts that a copied database may hold are shut.
/// </summary>
internal sealed class DemoStart(
    TeacherDevDb db, DemoDistrict demo, IStringLocalizer<DemoText> text, IHostEnvironment environment, DistrictClock clock)
{
    public async Task Run(TextWriter output, CancellationToken cancel)
    {
        if (!environment.IsDevelopment())
        {
            await Shut(cancel);
            return;
        }

        if (db.Database.IsSqlite() && await demo.IsEmpty(cancel))
        {
            await demo.Fill(Actor.Command("demo"), cancel);
            await output.WriteLineAsync((string)text["Filled"]);
        }

        await SaySignIns(output, cancel);
    }

    /// <summary>Prints who can sign in, when there are demo accounts.</summary>
    public async Task SaySignIns(TextWriter output, CancellationToken cancel)
    {
        if (!await db.Users.AnyAsync(a => a.IsDemo, cancel))
        {
            return;
        }

        await output.WriteLineAsync((string)text["SignIns", DemoAccounts.Password]);
        foreach (var account in DemoWorld.Read().Accounts)
        {
            await output.WriteLineAsync($"  {account.User,-8} {string.Join(", ", account.Roles.Select(r => (string)text["Role." + r]))}");
        }
    }

    /// <summary>Whom the sign-in page may offer, each with the role that matters most.</summary>
    public static IEnumerable<(string User, string Role)> People() => DemoWorld.Read().Accounts.Select(a => (a.User, a.Roles[^1]));

    private async Task Shut(CancellationToken cancel)
    {
        var open = db.Users.Where(a => a.IsDemo && (a.LockoutEnd == null || a.PasswordHash != null));
        if (!await open.AnyAsync(cancel))
        {
            return;
        }

        var accounts = await open.ToListAsync(cancel);
        foreach (var account in accounts)
        {
            account.PasswordHash = null;
            account.SecurityStamp = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        }

        db.Audited(Actor.Command("start"), clock.UtcNow, "demo.shut", detail: new { accounts = accounts.Count });
        await db.SaveChangesAsync(cancel);
    }
}
