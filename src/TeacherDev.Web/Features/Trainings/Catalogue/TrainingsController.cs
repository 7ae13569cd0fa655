using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>The trainings that somebody may take, runs or approves; first what would fill their own gaps.</summary>
[Authorize(Access.SignedIn)]
[Route("trainings")]
public sealed class TrainingsController(TeacherDevDb db, GapAdvice advice, TrainingSheet sheet, TrainingRules rules, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    private const int MostAsked = 200, MostShown = 3;

    [HttpGet("")]
    public async Task<IActionResult> List(TrainingFilter filter, CancellationToken cancel)
    {
        var asked = Asked(filter);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await TrainingRow.Of(db, await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel), me.TeacherId, cancel);
        var decides = me.Is(Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr);
        var toDecide = decides ? (await db.SeenBy(me.Seen(), me.TeacherId).Where(t => t.State == TrainingState.Filed).AsNoTracking().ToListAsync(cancel))
            .Count(t => me.Approves(t) && t.WhyNotDecide(me.Signer()) is null) : 0;
        var toApprove = me.Is(Roles.SchoolAdmin, Roles.Principal) ? await db.AskedOf(me, clock.Today).CountAsync(cancel) : 0;
        var thin = me.Kept().KeepsAny ? await db.KeptBy(me.Kept()).ThinOn(db, clock.Today).Select(t => t.Id).Order().ToListAsync(cancel) : [];
        var unconfirmed = me.Kept().KeepsAny || me.TeacherId is not null ? await db.RunBy(me.Kept(), me.TeacherId).UnconfirmedOn(db, clock.Today, rules.LeadPercent > 0).CountAsync(cancel) : 0;
        return View("TrainingsPage", new TrainingsPage(filter, paging, rows, await Advised(filter, cancel), toDecide, toApprove, thin, me.Files().Any(), me.Kept().KeepsAny, clock.Today)
        {
            Unconfirmed = unconfirmed, Registers = (me.Kept().KeepsAny || me.TeacherId is not null) && await db.RunBy(me.Kept(), me.TeacherId).Registrable().AnyAsync(cancel),
        });
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(TrainingFilter filter, CancellationToken cancel) =>
        await Taken(File(sheet.Of(await All(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(TrainingFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(sheet.Of(await All(filter, cancel))), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private IQueryable<Training> Asked(TrainingFilter filter) =>
        filter.Of(db, filter.Unconfirmed ? db.RunBy(me.Kept(), me.TeacherId).UnconfirmedOn(db, clock.Today, rules.LeadPercent > 0) : filter.Kept || filter.Thin ? db.KeptBy(me.Kept()) : db.SeenBy(me.Seen(), me.TeacherId), clock.Today);

    /// <summary>On the first page of whoever has a record: of all that is open and that they may take, what fills most.</summary>
    private async Task<IReadOnlyList<Advice>> Advised(TrainingFilter filter, CancellationToken cancel)
    {
        if (me.TeacherId is not { } own || filter.Narrows || filter.Page > 1)
        {
            return [];
        }

        var open = await new TrainingFilter { Show = "open" }.Of(db, db.Trainings, clock.Today).Take(MostAsked).AsNoTracking().ToListAsync(cancel);
        var all = await advice.For(own, await TrainingRow.Of(db, open, own, cancel), cancel);
        return [.. all.Where(a => a.WhyNot is null && a.Closes > 0).OrderByDescending(a => a.Closes).ThenBy(a => a.Row.First).ThenBy(a => a.Row.Training.Id).Take(MostShown)];
    }

    private async Task<IReadOnlyList<TrainingRow>> All(TrainingFilter filter, CancellationToken cancel) =>
        await TrainingRow.Of(db, await Asked(filter).AsNoTracking().ToListAsync(cancel), me.TeacherId, cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "trainings.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"trainings-{clock.Today.AsDay()}.{kind}";
}
