using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>One studio from within.</summary>
[Authorize(Access.SeeStudios)]
[Route("studios/{id:int}")]
public sealed class StudioController(StudioView view) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, string? term, CancellationToken cancel) =>
        await view.Read(id, SchoolTerm.Parse(term), cancel) is { } page ? View("StudioPage", page) : NotFound();
}
