using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Claims.Listing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Sampling;

/// <summary>Draws some of the posted claims to be audited; the address holds all that the draw depends on.</summary>
[Authorize(Access.SampleClaims)]
[Route("claims")]
public sealed class SampleController(TeacherDevDb db, ClaimRules rules, ClaimSheet sheet, DistrictClock clock, Actor actor, IStringLocalizer<ClaimsText> say) : Controller
{
    private const int Usual = 20;

    [HttpGet("sample")]
    public async Task<IActionResult> Show(SampleAsked asked, CancellationToken cancel)
    {
        if (asked is { From: null, To: null, Size: null, Seed: null } || !Holds(asked))
        {
            return Form(asked);
        }

        var (among, drawn) = await Draw(asked, cancel);
        return View("SamplePage", new SamplePage(asked, drawn, among, AddressOf(asked), rules));
    }

    [HttpGet("sample.csv")]
    public async Task<IActionResult> Csv(SampleAsked asked, CancellationToken cancel)
    {
        if (!Holds(asked))
        {
            return Form(asked);
        }

        var (among, drawn) = await Draw(asked, cancel);
        db.Audited(actor, clock.UtcNow, "claims.sampled", detail: new { asked.Seed, asked.Size, asked.From, asked.To, among });
        await db.SaveChangesAsync(cancel);
        return File(sheet.Of(drawn).Csv(), CsvText.MediaType, $"claims-sample-{clock.Today.AsDay()}.csv");
    }

    /// <summary>To be filled in; what was wrong stands beside its field.</summary>
    private ViewResult Form(SampleAsked asked)
    {
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("SamplePage", new SamplePage(Offered(asked), null, 0, "", rules));
    }

    private bool Holds(SampleAsked asked)
    {
        if (asked is not { From: { } from, To: { } to } || to < from)
        {
            ModelState.AddModelError(nameof(asked.To), say["Sample.Days.Odd"]);
        }

        if (asked.Size is not (>= 1 and <= ClaimSample.Most))
        {
            ModelState.AddModelError(nameof(asked.Size), say["Sample.Size.Odd", ClaimSample.Most]);
        }

        if (asked.Seed?.Trim() is not { Length: > 0 and <= ClaimSample.SeedLength })
        {
            ModelState.AddModelError(nameof(asked.Seed), say["Sample.Seed.Odd", ClaimSample.SeedLength]);
        }

        return ModelState.IsValid;
    }

    /// <summary>What the form offers where nothing was typed: this year, and a seed that nobody chose.</summary>
    private SampleAsked Offered(SampleAsked asked) => asked with
    {
        From = asked.From ?? new DateOnly(clock.Today.Year, 1, 1), To = asked.To ?? clock.Today, Size = asked.Size ?? Usual,
        Seed = asked.Seed ?? RandomNumberGenerator.GetHexString(8, lowercase: true),
    };

    private async Task<(int Among, IReadOnlyList<ClaimRow> Drawn)> Draw(SampleAsked asked, CancellationToken cancel)
    {
        var posted = await db.ClaimsPosted(asked.From!.Value, asked.To!.Value, cancel);
        var drawn = ClaimSample.Draw(asked.Seed!.Trim(), posted, asked.Size!.Value);
        var rows = await ClaimFilter.Named(db, db.Claims.Where(c => drawn.Contains(c.Id)), null, null).AsNoTracking().ToDictionaryAsync(r => r.Id, cancel);
        return (posted.Count, [.. drawn.Where(rows.ContainsKey).Select(id => rows[id])]);
    }

    private static string AddressOf(SampleAsked asked) => QueryHelpers.AddQueryString("/claims/sample.csv", new KeyValuePair<string, string?>[]
    {
        new("from", asked.From!.Value.AsDay()), new("to", asked.To!.Value.AsDay()), new("size", asked.Size!.Value.ToString(CultureInfo.InvariantCulture)), new("seed", asked.Seed),
    });
}
