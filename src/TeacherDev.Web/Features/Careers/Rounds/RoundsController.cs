using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Rounds;

/// <summary>All review rounds; the district's office opens one.</summary>
[Authorize(Access.SeeCareers)]
[Route("careers/rounds")]
public sealed class RoundsController(TeacherDevDb db, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<CareersText> say) : Controller
{
    private const string Prefix = "Form";
    private const int DaysShown = 5;

    [HttpGet("")]
    public Task<IActionResult> List(CancellationToken cancel) => Page(new() { Key = Guid.NewGuid().ToString("N"), PublicityDays = DaysShown, Quota = 1 }, cancel);

    [Authorize(Access.KeepCareers)]
    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = Prefix)] RoundForm form, CancellationToken cancel)
    {
        var item = catalogue.Item(form.Item);
        Need(item is { Act: CareerAct.Title or CareerAct.Honour or CareerAct.Star }, nameof(form.Item), "Item.Missing");
        Need(item is null || (form.Level is { } level ? item.Levels.Contains(level) : item.Levels.Count == 0), nameof(form.Level), "Refusal.career-level-odd");
        Need(!string.IsNullOrWhiteSpace(form.Title), nameof(form.Title), "Round.Name.Missing");
        Need(form.Quota is not null, nameof(form.Quota), "Round.Quota.Missing");
        Need(form.UntilOn >= clock.Today, nameof(form.UntilOn), "Round.Until.Missing");
        if (!ModelState.IsValid || form.Key is not { Length: 32 })
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, cancel);
        }

        var id = await Sent(form.Key, cancel)
            ?? await Opened(ReviewRound.Opened(form.Key, form.Title!.Trim(), item!.Code, form.Level, form.Quota!.Value, form.UntilOn!.Value, form.PublicityDays ?? DaysShown, me.Name, clock.UtcNow), cancel);
        TempData.Say(say["Said.Round"]);
        return Redirect($"{Request.PathBase}/careers/rounds/{id}");
    }

    private Task<int?> Sent(string key, CancellationToken cancel) => db.ReviewRounds.Where(r => r.Key == key).Select(r => (int?)r.Id).SingleOrDefaultAsync(cancel);

    private async Task<int> Opened(ReviewRound round, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.Add(round);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form came twice at once; the other was first.
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return await Sent(round.Key, cancel) ?? throw new InvalidOperationException("The round could not be stored.");
        }

        db.Audited(actor, clock.UtcNow, "round.opened", ("round", round.Id), new { round.Name, round.Item, round.Quota, until = round.NominateUntilOn });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return round.Id;
    }

    private void Need(bool there, string field, string missing)
    {
        if (!there && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[missing]);
        }
    }

    private async Task<IActionResult> Page(RoundForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var rows = await db.ReviewRounds.AsNoTracking().OrderByDescending(r => r.Id).Select(r => new RoundRow(
            r.Id, r.Name, r.Item, r.Level, r.Quota, r.State, r.NominateUntilOn, r.PublicUntilOn, r.Nominations.Count(n => n.WithdrawnAt == null), r.Nominations.Count(n => n.IsChosen))).ToListAsync(cancel);
        return View("RoundsPage", new RoundsPage(rows, form, catalogue, me.KeepsCareers(), clock.Today));
    }
}
