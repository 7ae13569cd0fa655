using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Targets.Board;
using TeacherDev.Web.Features.Targets.Counting;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Targets.OneTarget;

/// <summary>One target: how it went, what it counts, and of a matrix where it is thin.</summary>
[Authorize(Access.SeeTargets)]
[Route("targets/{code}")]
public sealed class TargetController(BoardReader reader, PresentPeople people, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await reader.One(code, cancel) is not { } line)
        {
            return NotFound();
        }

        var today = clock.Today;
        IReadOnlyList<MatrixCell> cells = line.Target.Count is MatrixCount matrix ? matrix.Cells(PresentPeople.On(await people.Everybody(cancel), today), today) : [];
        return View("TargetPage", new TargetPage(line, cells, !me.TargetReach().Everybody, today));
    }
}
