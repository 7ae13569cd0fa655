using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve.Pool;

/// <summary>The reserve pool: who is in it, entered by the district, confirmed by the school, ended with a reason.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/reserve")]
public sealed class PoolController(TeacherDevDb db, ReserveDesk desk, PoolSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<ReserveText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public Task<IActionResult> List(PoolFilter filter, CancellationToken cancel) => Page(filter, new(), null, cancel);

    [HttpGet("export.csv")]
    public Task<IActionResult> Csv(PoolFilter filter, CancellationToken cancel) => Taken(filter, "csv", s => File(s.Csv(), CsvText.MediaType), cancel);

    [HttpGet("export.xlsx")]
    public Task<IActionResult> Workbook(PoolFilter filter, CancellationToken cancel) => Taken(filter, "xlsx", s => File(TextWorkbook.Of(s), TextWorkbook.MediaType), cancel);

    [Authorize(Access.KeepMoves)]
    [HttpPost("")]
    public async Task<IActionResult> Enter([Bind(Prefix = Prefix)] ReserveForm form, CancellationToken cancel)
    {
        var number = form.Number?.Trim() ?? "";
        var who = await db.MovesSeenBy(me, clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        var refusal = who is null ? new("reserve-number") : await desk.Enter(who.Value, form, false, cancel);
        if (refusal is null)
        {
            return Said("Said.Entered");
        }

        ModelState.Clear();
        ModelState.AddModelError($"{Prefix}.{ReserveForm.FieldOf(refusal.Code)}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(new(), form, null, cancel);
    }

    [Authorize(Access.SchoolInRotationRounds)]
    [HttpPost("{id:int}/confirmation")]
    public async Task<IActionResult> Confirm(int id, CancellationToken cancel) =>
        await Member(id, cancel) is { } member ? await Answer(id, await desk.Confirm(member, cancel), "Said.Confirmed", "", cancel) : NotFound();

    [Authorize(Access.KeepMoves)]
    [HttpPost("{id:int}/ending")]
    public async Task<IActionResult> End(int id, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(ReserveMember.ReasonLength);
        return await Member(id, cancel) is { } member ? await Answer(id, await desk.End(member, why, cancel), "Said.Ended", why, cancel) : NotFound();
    }

    private async Task<IActionResult> Taken(PoolFilter filter, string kind, Func<TextSheet, FileResult> make, CancellationToken cancel)
    {
        var file = make(sheet.Of(filter.Of(await Rows(cancel), clock.Today), clock.Today));
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "reserve" });
        await db.SaveChangesAsync(cancel);
        file.FileDownloadName = $"reserve-{clock.Today.AsDay()}.{kind}";
        return file;
    }

    private async Task<ReserveMember?> Member(int id, CancellationToken cancel)
    {
        var seen = db.InReach(me.RotationListReach(), clock.Today);
        return await db.ReserveMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && seen.Any(t => t.Id == m.TeacherId), cancel);
    }

    private RedirectResult Said(string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/rotations/reserve");
    }

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            return Said(said);
        }

        ModelState.AddModelError($"end-{id}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(new(), new(), (id, typed, say.Sentence(refusal)), cancel);
    }

    private async Task<IActionResult> Page(PoolFilter filter, ReserveForm form, (int, string, string)? wrong, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var all = await Rows(cancel);
        var rows = filter.Of(all, clock.Today).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var enter = me.KeepsMoves() ? await desk.Choice(form with { Key = form.Key is { Length: 32 } ? form.Key : Guid.NewGuid().ToString("N") }, cancel) : null;
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        return View("PoolPage", new PoolPage(
            [.. rows.Skip(paging.Skip).Take(Paging.Size)], filter, paging, [.. all.SelectMany(r => r.Member.SubjectList).Distinct().Order(StringComparer.Ordinal)], enter, me.Is(Roles.SchoolAdmin, Roles.Principal), clock.Today) { Wrong = wrong });
    }

    private async Task<List<PoolRow>> Rows(CancellationToken cancel)
    {
        var seen = db.InReach(me.RotationListReach(), clock.Today);
        return await (from member in db.ReserveMembers.AsNoTracking()
                      join teacher in seen on member.TeacherId equals teacher.Id
                      where teacher.AnonymisedAt == null
                      select new PoolRow(
                          member, teacher.Number, teacher.Name, teacher.NameKeys, db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).FirstOrDefault() ?? "",
                          db.ReserveCalls.Count(c => c.MemberId == member.Id && db.RecordedMoves.Any(m => m.Id == c.MoveId && m.UndoneAt == null)))).ToListAsync(cancel);
    }
}
