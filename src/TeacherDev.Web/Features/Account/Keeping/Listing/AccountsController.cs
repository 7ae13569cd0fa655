using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Listing;

[Authorize(Access.KeepAccounts)]
[Route("accounts")]
public sealed class AccountsController(
    TeacherDevDb db, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<KeepingText> say, IStringLocalizer<SharedText> words) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(AccountsFilter filter, int page = 1, CancellationToken stop = default) =>
        View("AccountsPage", await AccountsPage.Read(db, clock, me, filter, page, stop));

    [HttpGet("export.csv")]
    public async Task<IActionResult> Export(AccountsFilter filter, CancellationToken stop)
    {
        var list = new CsvText().Line(say["User"].Value, say["Name"].Value, say["Number"].Value, say["School"].Value, say["Roles"].Value, say["State"].Value, say["LastSignIn"].Value);
        foreach (var some in (await filter.Of(db, me).ToListAsync(stop)).Chunk(500))
        {
            var of = await AccountParticulars.Read(db, some, stop);
            foreach (var row in some)
            {
                list.Line(row.UserName, row.Name, row.Number, row.SchoolId is { } school ? of.Schools[school] : "", string.Join(" · ", of.Roles[row.Id].Select(words.Role)),
                    say["State." + row.State].Value, of.LastSignIns.TryGetValue(row.Id, out var at) ? clock.LocalOf(at).AsMoment() : "");
            }
        }

        db.Audited(actor, clock.UtcNow, "accounts.exported", detail: filter.Narrows ? filter : null);
        await db.SaveChangesAsync(stop);
        return File(list.Bytes(), CsvText.MediaType, $"accounts-{clock.Today.AsDay()}.csv");
    }
}
