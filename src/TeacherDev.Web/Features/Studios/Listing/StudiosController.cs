using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Studios.Reviews;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <summary>The studios: those that were admitted are everybody's to read of; what waits is shown to whom it concerns.</summary>
[Authorize(Access.SignedIn)]
[Route("studios")]
public sealed class StudiosController(TeacherDevDb db, StudioSheet sheet, DueReviews reviews, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(StudioFilter filter, CancellationToken cancel)
    {
        var (today, decides) = (clock.Today, me.DecidesStudios());
        filter = filter.For(decides);
        var due = decides ? await reviews.Read(cancel) : [];
        var asked = filter.Of(db, Seen(), due, today);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        var inside = await Inside(cancel);
        var waiting = await Waiting(cancel);
        return View("StudiosPage", new StudiosPage(filter, paging, rows, inside, [.. rows.Where(r => me.Studios.Contains(r.Id))], waiting, me.TeacherId is not null || decides, today)
        {
            Decides = decides, ReviewsDue = due.Count, Unled = decides ? await db.Unled(db.Studios, today).CountAsync(cancel) : 0,
        });
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(StudioFilter filter, CancellationToken cancel) =>
        await Taken(File(sheet.Of(await All(filter, cancel), await Inside(cancel), clock.Today).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(StudioFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(sheet.Of(await All(filter, cancel), await Inside(cancel), clock.Today)), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    /// <summary>Those that the reader sees from within.</summary>
    private async Task<HashSet<int>> Inside(CancellationToken cancel)
    {
        var reach = me.Studios();
        return [.. await db.SeenBy(reach, clock.Today).Where(s => s.State == StudioState.Admitted || s.State == StudioState.Suspended || reach.Everybody == false).Select(s => s.Id).ToListAsync(cancel)];
    }

    private IQueryable<Studio> Seen()
    {
        var within = db.SeenBy(me.Studios(), clock.Today);
        return db.Studios.Where(s => s.State == StudioState.Admitted || s.State == StudioState.Suspended || s.State == StudioState.Closed || s.State == StudioState.Revoked || within.Any(w => w.Id == s.Id));
    }

    /// <summary>How many applications of studios and members wait for the reader's word.</summary>
    private async Task<int> Waiting(CancellationToken cancel) => me switch
    {
        _ when me.DecidesStudios() => await db.Studios.CountAsync(s => s.State == StudioState.Recommended, cancel) + await db.StudioMembers.CountAsync(m => m.State == MemberState.Accepted, cancel)
            + await db.StudioPlans.CountAsync(p => p.State == PlanState.Filed, cancel),
        _ when me.Is(Roles.SchoolAdmin, Roles.Principal) && me.SchoolId is { } school => await db.Studios.CountAsync(s => s.State == StudioState.Applied && s.HostSchoolId == school, cancel)
            + await db.StudioMembers.CountAsync(m => m.State == MemberState.Applied && db.Teachers.Any(t => t.Id == m.TeacherId && t.SchoolId == school), cancel),
        _ => 0,
    };

    private async Task<List<StudioRow>> All(StudioFilter filter, CancellationToken cancel)
    {
        filter = filter.For(me.DecidesStudios());
        return await filter.Of(db, Seen(), filter.Shown == StudioFilter.Due ? await reviews.Read(cancel) : [], clock.Today).AsNoTracking().ToListAsync(cancel);
    }

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "studios.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"studios-{clock.Today.AsDay()}.{kind}";
}
