using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>The board of a round: both sides, what is proposed and why, what each unmet wish failed on.</summary>
[Authorize(Access.SeeRotationRounds)]
[Route("rotations/rounds/{id:int}")]
public sealed class BoardController(TeacherDevDb db, BoardReader reader, RoundSheet sheet, EvidenceStore store, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, PeopleFilter filter, CancellationToken cancel) => await reader.Read(id, filter, cancel) is { } page ? View("BoardPage", page) : NotFound();

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(int id, PeopleFilter filter, CancellationToken cancel)
    {
        if (await reader.Read(id, filter, cancel) is not { } page)
        {
            return NotFound();
        }

        db.Audited(actor, clock.UtcNow, "rotations.exported", ("rotation-round", id), new { list = "round" });
        await db.SaveChangesAsync(cancel);
        return File(TextWorkbook.Of(sheet.Of(page)), TextWorkbook.MediaType, $"rotation-round-{id}-{clock.Today.AsDay()}.xlsx");
    }

    [Authorize(Access.SeeRotationPapers)]
    [HttpGet("evidence/{evidence:int}")]
    public async Task<IActionResult> Evidence(int id, int evidence, CancellationToken cancel)
    {
        var file = await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidence && db.RotationObjections.Any(o => o.Id == e.ObjectionId && db.RotationPeople.Any(p => p.Id == o.PersonId && p.RoundId == id)), cancel);
        return file is not null && await store.Find(db, file, cancel) is { } bytes ? this.Evidence(file, bytes, string.Create(CultureInfo.InvariantCulture, $"rotation-{id}")) : NotFound();
    }
}
