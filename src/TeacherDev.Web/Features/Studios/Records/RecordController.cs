using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>What a point rests on, for whoever sees the score that it stands in.</summary>
[Authorize(Access.SeeStudios)]
[Route("studios/{id:int}/records/{from}/{record:int}")]
public sealed class RecordController(RecordReader reader, SessionReader sessions) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, string from, int record, CancellationToken cancel) =>
        WorkSources.Words.TryGetValue(from, out var source) && await reader.Read(id, source, record, cancel) is { } page ? View("RecordPage", page) : NotFound();

    [HttpGet("~/studios/{id:int}/records/sessions/{session:int}")]
    public async Task<IActionResult> Session(int id, int session, CancellationToken cancel) => await sessions.Read(id, session, cancel) is { } page ? View("SessionPage", page) : NotFound();
}
