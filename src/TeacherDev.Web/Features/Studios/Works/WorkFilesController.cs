using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Works;

/// <summary>What shows a piece of work, for whoever sees the work.</summary>
[Authorize(Access.SeeStudios)]
[Route("studios/{id:int}/work/{work:int}/evidence/{evidence:int}")]
public sealed class WorkFilesController(TeacherDevDb db, EvidenceStore store, WorkReader reader) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, int work, int evidence, CancellationToken cancel) =>
        await reader.Studio(id, cancel) is { } studio && await reader.Find(studio, work, cancel) is { } row && row.Work.Evidence.Find(e => e.Id == evidence) is { } file
        && await store.Find(db, file, cancel) is { } bytes
            ? this.Evidence(file, bytes, string.Create(CultureInfo.InvariantCulture, $"studio-{work}"))
            : NotFound();
}
