using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies;

[Authorize(Access.SignedIn)]
[Route("policies")]
public sealed class PoliciesController(TeacherDevDb db, PolicyShelf shelf, PlainWords plain, District district, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View("PoliciesPage", PoliciesPage.Of(await shelf.Book(db, null, stop), plain, district, clock.Today) with
        {
            MayKeep = me.Is(Roles.DistrictHr),
            Drafts = me.Is(Roles.DistrictHr) ? await db.PolicyDrafts.AsNoTracking().OrderBy(d => d.Id).ToListAsync(stop) : [],
        });

    [HttpGet("{code}")]
    public async Task<IActionResult> Policy(string code, CancellationToken stop) =>
        await PolicyPage.Read(db, shelf, plain, clock.Today, code, null, stop) is { } page ? await Shown(page, stop) : NotFound();

    [HttpGet("{code}/{version}")]
    public async Task<IActionResult> Version(string code, string version, CancellationToken stop) =>
        await PolicyPage.Read(db, shelf, plain, clock.Today, code, version, stop) is { } page ? await Shown(page, stop) : NotFound();

    private async Task<IActionResult> Shown(PolicyPage page, CancellationToken stop) =>
        View("PolicyPage", page with { Outside = await Outside.OutsidePeople.Read(db, page.Card.Policy.Code, me, clock.Today, stop) });

    /// <summary>The document as it was taken, to the byte.</summary>
    [HttpGet("{code}/{version}/document")]
    public async Task<IActionResult> Document(string code, string version, CancellationToken stop) =>
        await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Code == code && v.Version == version, stop) is { } found
            ? File(Encoding.UTF8.GetBytes(found.Document), MediaTypeNames.Application.Json, $"{code}-{version}.json")
            : NotFound();
}
