using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Studios.Cockpit;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Years;

/// <summary>A school year of a studio, for whoever watches it: what it and its leaders owed, and what they did.</summary>
[Authorize(Access.SeeStudioReviews)]
[Route("studios/{id:int}/years/{year}")]
public sealed class YearController(StudioView view) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, string year, CancellationToken cancel) =>
        SchoolTerm.Parse(year + "-1") is { } first && await view.Read(id, first, cancel) is { Watches: true } studio && studio.YearDuties.TryGetValue(first.FirstYear, out var duties)
            ? View("YearPage", new YearPage(studio, first.FirstYear, duties, studio.YearDuties.ContainsKey(first.FirstYear - 1), studio.YearDuties.ContainsKey(first.FirstYear + 1)))
            : NotFound();
}
