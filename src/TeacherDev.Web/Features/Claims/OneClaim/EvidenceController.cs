using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.OneClaim;

/// <summary>The files of a claim, for whoever sees the claim: to be kept, never to be run by the browser.</summary>
[Authorize(Access.SeeClaims)]
[Route("claims/{id:int}/evidence/{evidence:int}")]
public sealed class EvidenceController(TeacherDevDb db, EvidenceStore store, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Take(int id, int evidence, CancellationToken cancel)
    {
        var seen = db.ClaimsSeenBy(me, clock.Today).Where(c => c.Id == id);
        var file = await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidence && seen.Any(c => c.Id == e.ClaimId), cancel);
        if (file is null || await store.Find(db, file, cancel) is not { } bytes)
        {
            return NotFound();
        }

        return this.Evidence(file, bytes, string.Create(CultureInfo.InvariantCulture, $"claim-{id}"));
    }
}
