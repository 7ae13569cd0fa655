using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve.Shortages;

/// <summary>Temporary shortages of schools: stated, filtered, taken as a file.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/shortages")]
public sealed class ShortagesController(TeacherDevDb db, ReserveDesk desk, ShortageSheet sheet, RotationRules rules, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<ReserveText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public Task<IActionResult> List(ShortageFilter filter, CancellationToken cancel) => Page(filter, new(), cancel);

    [HttpGet("export.csv")]
    public Task<IActionResult> Csv(ShortageFilter filter, CancellationToken cancel) => Taken(filter, "csv", s => File(s.Csv(), CsvText.MediaType), cancel);

    [HttpGet("export.xlsx")]
    public Task<IActionResult> Workbook(ShortageFilter filter, CancellationToken cancel) => Taken(filter, "xlsx", s => File(TextWorkbook.Of(s), TextWorkbook.MediaType), cancel);

    [Authorize(Access.SchoolInRotationRounds)]
    [HttpPost("")]
    public async Task<IActionResult> State([Bind(Prefix = Prefix)] ShortageForm form, CancellationToken cancel)
    {
        if (await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.SchoolId, cancel) is not { } school)
        {
            return NotFound();
        }

        DateOnly? from = Day(form.FromOn), until = Day(form.UntilOn);
        var refusal = form.Key is not { Length: 32 } key ? new("shortage-from")
            : await desk.State(school, key, form.Stage ?? "", form.Work ?? "", from, until, Enum.IsDefined(form.Why) ? form.Why : ShortageReason.Other, form.Note.Bounded(Shortage.NoteLength), cancel);
        if (refusal is null)
        {
            TempData.Say(say["Said.Stated"]);
            return Redirect($"{Request.PathBase}/rotations/shortages");
        }

        ModelState.Clear();
        ModelState.AddModelError($"{Prefix}.{refusal.Code switch { "shortage-stage" => nameof(form.Stage), "shortage-work" => nameof(form.Work), "shortage-from" => nameof(form.FromOn), _ => nameof(form.UntilOn) }}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(new(), form, cancel);

        static DateOnly? Day(DateOnly? day) => day is { } on && Plausible.Days.Contains(on) ? on : null;
    }

    private async Task<IActionResult> Taken(ShortageFilter filter, string kind, Func<TextSheet, FileResult> make, CancellationToken cancel)
    {
        var file = make(sheet.Of(filter.Of(await Rows(cancel), clock.Today), clock.Today));
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "shortages" });
        await db.SaveChangesAsync(cancel);
        file.FileDownloadName = $"shortages-{clock.Today.AsDay()}.{kind}";
        return file;
    }

    private async Task<IActionResult> Page(ShortageFilter filter, ShortageForm form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var all = await Rows(cancel);
        var rows = filter.Of(all, clock.Today).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var own = me.Is(Roles.SchoolAdmin, Roles.Principal) ? await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.SchoolId, cancel) : null;
        return View("ShortagesPage", new ShortagesPage(
            [.. rows.Skip(paging.Skip).Take(Paging.Size)], filter, paging, [.. all.Select(r => (r.SchoolCode, r.School)).Distinct().Order()], [.. all.Select(r => r.Shortage.Work).Distinct().Order(StringComparer.Ordinal)],
            own is null ? null : form with { Key = form.Key is { Length: 32 } ? form.Key : Guid.NewGuid().ToString("N") }, own is null ? [] : (await desk.Choice(new(), cancel)).Works, own is null ? [] : rules.Round.StagesOf(own), clock.Today));
    }

    private async Task<List<ShortageRow>> Rows(CancellationToken cancel)
    {
        var reach = me.RotationListReach();
        var (all, school) = (reach.Everybody, reach.SchoolId);
        return await (from shortage in db.Shortages.AsNoTracking()
                      join of in db.Schools on shortage.SchoolId equals of.Id
                      where all || shortage.SchoolId == school
                      select new ShortageRow(shortage, of.Name, of.Code, db.ReserveCalls.Where(c => c.ShortageId == shortage.Id)
                          .SelectMany(c => db.RecordedMoves.Where(m => m.Id == c.MoveId && m.UndoneAt == null)).SelectMany(m => db.Teachers.Where(t => t.Id == m.TeacherId)).Select(t => t.Name).FirstOrDefault())).ToListAsync(cancel);
    }
}
