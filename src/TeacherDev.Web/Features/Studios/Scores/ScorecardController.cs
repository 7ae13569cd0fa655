using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Studios.Cockpit;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Scores;

/// <summary>One member's term, each point with what it is made of.</summary>
[Authorize(Access.SeeStudios)]
[Route("studios/{id:int}/members/{number}")]
public sealed class ScorecardController(StudioView view) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, string number, string? term, CancellationToken cancel) =>
        await view.Read(id, SchoolTerm.Parse(term), cancel, told: true) is { } studio && studio.Members.FirstOrDefault(m => m.Who.Number == number) is { } row
            ? View("ScorecardPage", new ScorecardPage(studio, row)) : NotFound();
}
