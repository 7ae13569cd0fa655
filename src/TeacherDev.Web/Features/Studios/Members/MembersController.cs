using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>Who takes part in a studio: applying, the leader's and the district's word, leaving.</summary>
[Route("studios/{id:int}")]
public sealed class MembersController(TeacherDevDb db, MemberDesk desk, StudioRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    [Authorize(Access.SeeStudios)]
    [HttpGet("members")]
    public async Task<IActionResult> List(int id, CancellationToken cancel) => await Seen(id, cancel) is { } studio ? await Page(studio, "", cancel) : NotFound();

    [Authorize(Access.DecideStudios)]
    [HttpPost("members")]
    public async Task<IActionResult> Enter(int id, string? number, DateOnly? startOn, CancellationToken cancel)
    {
        if (await Seen(id, cancel) is not { } studio)
        {
            return NotFound();
        }

        var typed = number?.Trim() ?? "";
        var teacher = await db.InReach(me.Reach, clock.Today).Where(t => t.Number == typed).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        return await Answer(studio, "number", teacher is null ? new(typed.Length == 0 ? "number-missing" : "number-unknown", typed) : await desk.Enter(id, teacher.Value, startOn ?? clock.Today, cancel), "Said.MemberEntered", "", cancel);
    }

    [Authorize(Access.LeadStudios)]
    [HttpPost("members/{member:int}/acceptance")]
    public async Task<IActionResult> Accept(int id, int member, bool yes, DateOnly? startOn, string? reason, CancellationToken cancel) =>
        await db.LedBy(me.Studios()).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is { } studio && await Has(id, member, cancel)
            ? await Answer(studio, $"member-{member}", Why(yes, reason) ?? await desk.Accept(id, member, yes, startOn, Typed.Reason(reason), cancel), yes ? "Said.MemberAccepted" : "Said.MemberDeclined", Typed.Reason(reason), cancel)
            : NotFound();

    [Authorize(Access.DecideStudios)]
    [HttpPost("members/{member:int}/confirmation")]
    public async Task<IActionResult> Confirm(int id, int member, bool yes, DateOnly? startOn, string? reason, CancellationToken cancel) =>
        await Seen(id, cancel) is { } studio && await Has(id, member, cancel)
            ? await Answer(studio, $"member-{member}", Why(yes, reason) ?? await desk.Confirm(id, member, yes, startOn, Typed.Reason(reason), cancel), yes ? "Said.MemberConfirmed" : "Said.MemberDeclined", Typed.Reason(reason), cancel)
            : NotFound();

    /// <summary>The leader and the district let somebody go; whoever takes part goes by their own wish.</summary>
    [Authorize(Access.LeaveStudios)]
    [HttpPost("members/{member:int}/exit")]
    public async Task<IActionResult> Leave(int id, int member, DateOnly? lastOn, MemberExit exit, string? reason, CancellationToken cancel)
    {
        var own = await db.StudioMembers.Where(m => m.Id == member && m.StudioId == id).Select(m => (int?)m.TeacherId).SingleOrDefaultAsync(cancel);
        if (own is null || await db.Studios.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } studio || !(own == me.TeacherId || me.Leads(studio) || me.DecidesStudios()))
        {
            return NotFound();
        }

        var leaves = own == me.TeacherId ? MemberExit.Left : Enum.IsDefined(exit) ? exit : MemberExit.Left;
        var refusal = Why(false, reason) ?? await desk.Leave(id, member, lastOn ?? clock.Today, leaves, Typed.Reason(reason), cancel);
        if (refusal is null && own == me.TeacherId)
        {
            TempData.Say(say["Said.Left"]);
            return Redirect($"{Request.PathBase}/studios/{id}/about");
        }

        return await Answer(studio, $"member-{member}", refusal, "Said.MemberLeft", Typed.Reason(reason), cancel);
    }

    /// <summary>Ends the seats of all who are in post no more, in one press.</summary>
    [Authorize(Access.ReviewStudioTerms)]
    [HttpPost("members/departures")]
    public async Task<IActionResult> LeaveFormer(int id, CancellationToken cancel) =>
        await Seen(id, cancel) is { } studio && (me.Leads(studio) || me.DecidesStudios())
            ? await Answer(studio, "departures", await desk.LeaveFormer(id, Because, cancel), "Said.FormerLeft", "", cancel)
            : NotFound();

    /// <summary>It stays in the rows and the audit, in the district's language whatever the reader's.</summary>
    private string Because(DateOnly? since) => Speaking.ToPerson<string>(null, () => since is { } day ? say["Former.Because", day.AsDay()] : say["Former.Because.Undated"]);

    private static Refusal? Why(bool yes, string? reason) => !yes && Typed.Reason(reason).Length == 0 ? Typed.Missing : null;

    private Task<Studio?> Seen(int id, CancellationToken cancel) => db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);

    private Task<bool> Has(int id, int member, CancellationToken cancel) => db.StudioMembers.AnyAsync(m => m.Id == member && m.StudioId == id, cancel);

    private async Task<IActionResult> Answer(Studio studio, string field, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/studios/{studio.Id}/members");
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(studio, typed, cancel);
    }

    private async Task<IActionResult> Page(Studio studio, string typed, CancellationToken cancel)
    {
        var watches = me.Watches(studio);
        var within = watches || me.TeacherId is not { } self || await db.LeftOn(studio.Id, self, clock.Today, cancel) is null;
        var all = await db.Applicants().Where(a => a.Member.StudioId == studio.Id).OrderBy(a => a.Member.StartOn ?? DateOnly.MaxValue).ThenBy(a => a.NameKeys).ThenBy(a => a.Member.Id).ToListAsync(cancel);
        var former = await db.FormerAmong([.. all.Where(a => a.Member.IsOpen || a.Member.IsFrom(clock.Today)).Select(a => a.TeacherId).Distinct()], clock.Today, cancel);
        return View("MembersPage", new MembersPage(studio, [.. all.Where(a => watches || (within && a.Member.IsOn(clock.Today)) || a.TeacherId == me.TeacherId).Select(a => a.Shown())],
            me.Leads(studio), me.DecidesStudios(), all.Find(a => a.TeacherId == me.TeacherId && (a.Member.IsOpen || a.Member.IsFrom(clock.Today)))?.Member, rules, clock.Today, typed) { Former = former, Watches = watches });
    }
}
