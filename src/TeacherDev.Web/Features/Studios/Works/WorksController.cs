using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Studios.Records;
using TeacherDev.Web.Features.Studios.Scores;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Works;

/// <summary>The studio's work and outcomes: reported by its people, confirmed by who leads it.</summary>
[Route("studios/{id:int}/work")]
public sealed class WorksController(TeacherDevDb db, WorkDesk desk, WorkReader reader, KnownReader knows, CountedReader counted, StudioRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    private const string Prefix = "Form";

    [Authorize(Access.SeeStudios)]
    [HttpGet("")]
    public async Task<IActionResult> List(int id, WorkFilter filter, CancellationToken cancel)
    {
        if (await reader.Studio(id, cancel) is not { } studio)
        {
            return NotFound();
        }

        string[] outcomes = [.. rules.Ever.Where(i => i.IsOutcome).Select(i => i.Code)];
        var works = reader.Of(studio).Where(w => w.Work.State != WorkState.Withdrawn);
        works = filter.Shown switch
        {
            "reported" => works.Where(w => w.Work.State == WorkState.Reported),
            "confirmed" => works.Where(w => w.Work.State == WorkState.Confirmed),
            "outcomes" => works.Where(w => w.Work.State == WorkState.Confirmed && outcomes.Contains(w.Work.Item)),
            _ => works,
        };
        works = rules.Item(filter.Item) is { Code: var code } ? works.Where(w => w.Work.Item == code) : works;
        if (filter.Of is { Range: { Start: var first, End: var last } })
        {
            works = works.Where(w => w.Work.On >= first && w.Work.On <= last);
        }

        var paging = new Paging(filter.Page ?? 1, await works.CountAsync(cancel));
        var (rows, leads) = (await works.OrderByDescending(w => w.Work.On).ThenByDescending(w => w.Work.Id).Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel), await db.LeadsOf(id, cancel));
        return View("WorksPage", new WorksPage(studio, filter, paging, rows, rules, await Belongs(studio, cancel), me.Watches(studio), await counted.Read(studio, filter.Counted(rules), filter.Of, cancel), [.. studio.TermsUntil(clock.Today)])
        {
            Ticks = filter.Shown == "reported" ? await reader.ToTick(studio, [.. rows.Select(r => r.Work)], leads, cancel) : new Dictionary<int, IReadOnlyList<EvidenceFile>>(),
        });
    }

    [Authorize(Access.OwnCredits)]
    [HttpGet("new")]
    public async Task<IActionResult> New(int id, string? item, CancellationToken cancel) =>
        await reader.Studio(id, cancel) is { } studio && await Belongs(studio, cancel)
            ? View("WorkFormPage", new WorkFormPage(new() { Key = Guid.NewGuid().ToString("N"), Item = rules.Reported(item)?.Code, On = clock.Today }, studio, null, rules, clock.Today)) : NotFound();

    [Authorize(Access.OwnCredits)]
    [HttpPost("")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Report(int id, [Bind(Prefix = Prefix)] WorkForm form, CancellationToken cancel)
    {
        if (await reader.Studio(id, cancel) is not { } studio || !await Belongs(studio, cancel))
        {
            return NotFound();
        }

        var files = await Fit(form, cancel);
        if (Read(form) is not { } terms || form.Key is not { Length: 32 })
        {
            return Refused(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, studio, null, null);
        }

        var (work, refusal) = await desk.Report(id, me.TeacherId!.Value, terms, form.Key, files, cancel);
        if (work is null)
        {
            return Refused(form, studio, null, refusal);
        }

        TempData.Say(say["Said.WorkReported"]);
        return Redirect($"{Request.PathBase}/studios/{id}/work/{work}");
    }

    [Authorize(Access.SeeStudios)]
    [HttpGet("{work:int}")]
    public async Task<IActionResult> Show(int id, int work, CancellationToken cancel) =>
        await reader.Studio(id, cancel) is { } studio && await reader.Find(studio, work, cancel) is { } row ? await Page(studio, row, "", cancel) : NotFound();

    [Authorize(Access.OwnCredits)]
    [HttpGet("{work:int}/terms")]
    public async Task<IActionResult> Edit(int id, int work, string? item, CancellationToken cancel) =>
        await Own(id, work, cancel) is var (studio, row) && row.Work.WhyNotChange() is null ? View("WorkFormPage", new WorkFormPage(WorkForm.Of(row.Work, rules, item), studio, row.Work, rules, clock.Today)) : NotFound();

    [Authorize(Access.OwnCredits)]
    [HttpPost("{work:int}/terms")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Change(int id, int work, [Bind(Prefix = Prefix)] WorkForm form, CancellationToken cancel)
    {
        if (await Own(id, work, cancel) is not var (studio, row))
        {
            return NotFound();
        }

        var files = await Fit(form, cancel);
        var refusal = Read(form) is { } terms ? await desk.Change(id, work, terms, form.Seen, files, form.Without, cancel) : null;
        if (refusal is not null || !ModelState.IsValid)
        {
            var stands = await reader.Find(studio, work, cancel) ?? row;
            return Refused(form with { Seen = stands.Work.Version }, studio, stands.Work, refusal);
        }

        TempData.Say(say["Said.WorkReported"]);
        return Redirect($"{Request.PathBase}/studios/{id}/work/{work}");
    }

    /// <summary>Confirms several at once; what has to be looked at beside something else waits to be opened.</summary>
    /// <param name="work">Each with the version that was read: 12.0.</param>
    [Authorize(Access.DecideStudioWork)]
    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(int id, string[] work, CancellationToken cancel)
    {
        if (await reader.Studio(id, cancel) is not { } studio || !(me.Leads(studio) || me.Oversees(studio)))
        {
            return NotFound();
        }

        var (done, left) = (0, 0);
        foreach (var one in work.Distinct().Take(Paging.Size))
        {
            var plain = one.Split('.') is [var number, var version] && int.TryParse(number, out var read) && int.TryParse(version, out var seen) && await reader.Find(studio, read, cancel) is { } row && (row.Work.State == WorkState.Confirmed
                || ((await reader.Same(row.Work, rules.Item(row.Work.Item), cancel)).Count == 0 && await desk.Decide(id, read, seen, confirm: true, alike: 0, null, "", cancel) is null));
            (done, left) = plain ? (done + 1, left) : (done, left + 1);
        }

        TempData.Say(left > 0 ? say["Said.WorksConfirmed.Left", done, left] : done > 0 ? say["Said.WorksConfirmed", done] : say["Said.WorksConfirmed.None"]);
        return Redirect($"{Request.PathBase}/studios/{id}/work?show=reported");
    }

    [Authorize(Access.DecideStudioWork)]
    [HttpPost("{work:int}/decision")]
    public async Task<IActionResult> Decide(int id, int work, int seen, bool confirm, int alike, int? counted, string? reason, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        return await reader.Studio(id, cancel) is not { } studio || !(me.Leads(studio) || me.Oversees(studio)) || await reader.Find(studio, work, cancel) is not { } row ? NotFound()
            : await Answer(studio, row, !confirm && why.Length == 0 ? Typed.Missing : await desk.Decide(id, work, seen, confirm, alike, counted, why, cancel), "decision", confirm ? "Said.WorkConfirmed" : "Said.WorkReturned", why, cancel);
    }

    [Authorize(Access.WithdrawStudioWork)]
    [HttpPost("{work:int}/withdrawal")]
    public async Task<IActionResult> Withdraw(int id, int work, string? reason, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        return await reader.Studio(id, cancel) is not { } studio || await reader.Find(studio, work, cancel) is not { } row || !(row.Work.TeacherId == me.TeacherId || me.Leads(studio) || me.Oversees(studio)) ? NotFound()
            : await Answer(studio, row, why.Length == 0 ? Typed.Missing : await desk.Withdraw(id, work, why, cancel), "withdrawal", "Said.WorkWithdrawn", why, cancel);
    }

    private async Task<bool> Belongs(Studio studio, CancellationToken cancel) =>
        me.TeacherId is { } own && (me.Leads(studio) || await db.MembersOn(studio.Id, clock.Today).ContainsAsync(own, cancel));

    /// <summary>The files of the form that may be kept; what is wrong with others is said.</summary>
    private async Task<IReadOnlyList<FitFile>> Fit(WorkForm form, CancellationToken cancel)
    {
        var (files, refused) = await EvidenceUpload.Read(form.Files, cancel);
        foreach (var (name, refusal) in refused)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.Files)}", say["Work.File.Refused", name, say.Sentence(refusal)]);
        }

        return files;
    }

    private async Task<(Studio Studio, WorkRow Row)?> Own(int id, int work, CancellationToken cancel) =>
        await reader.Studio(id, cancel) is { } studio && await reader.Find(studio, work, cancel) is { } row && row.Work.TeacherId == me.TeacherId ? (studio, row) : null;

    /// <summary>Null where something will not do, with its sentences.</summary>
    private WorkTerms? Read(WorkForm form)
    {
        var item = rules.Item(form.Item);
        Need(nameof(form.Item), item is not null);
        Need(nameof(form.Title), !string.IsNullOrWhiteSpace(form.Title));
        Need(nameof(form.On), form.On is not null);
        var note = form.Note?.Trim() ?? "";
        return ModelState.IsValid ? new(form.Item!, form.Title!.Trim(), note, form.On!.Value, item!.Levels.Count > 0 ? form.Level : null, form.Amount ?? (item.Opens.Counted ? WorkText.Characters(note) : 1)) : null;
    }

    private void Need(string field, bool given)
    {
        if (!given && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[$"Work.{field}.Missing"]);
        }
    }

    private ViewResult Refused(WorkForm form, Studio studio, StudioWork? work, Refusal? refusal)
    {
        if (refusal is not null)
        {
            ModelState.AddModelError(refusal.Code switch
            {
                "work-item" => $"{Prefix}.Item",
                "work-title" => $"{Prefix}.Title",
                "work-ahead" or "work-outside" or "work-item-then" => $"{Prefix}.On",
                "work-level" => $"{Prefix}.Level",
                "work-amount" => $"{Prefix}.Amount",
                "work-text" or "work-text-or-file" or "work-text-twice" or "work-counted" => $"{Prefix}.Note",
                "work-evidence" or "work-paper" or "evidence-many" => $"{Prefix}.Files",
                _ => "",
            }, say.Sentence(refusal));
        }

        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        ModelState.Remove($"{Prefix}.{nameof(form.Seen)}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("WorkFormPage", new WorkFormPage(form with { Files = null }, studio, work, rules, clock.Today));
    }

    private async Task<IActionResult> Answer(Studio studio, WorkRow row, Refusal? refusal, string field, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/studios/{studio.Id}/work{(said == "Said.WorkConfirmed" ? "?show=reported" : $"/{row.Work.Id}")}");
        }

        ModelState.AddModelError(refusal.Code == "work-count" ? "counted" : field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(studio, await reader.Find(studio, row.Work.Id, cancel) ?? row, typed, cancel);
    }

    private async Task<IActionResult> Page(Studio studio, WorkRow row, string typed, CancellationToken cancel)
    {
        var own = row.Work.TeacherId == me.TeacherId;
        var by = row.Work.DecidedById is { } account ? await db.Users.Where(u => u.Id == account).Select(u => u.DisplayName).SingleOrDefaultAsync(cancel) : null;
        var speaks = me.SpeaksOf(studio, row.Work.TeacherId, await db.LeadsOf(studio.Id, cancel));
        var decides = speaks && row.Work.WhyNotDecide(me.Signer()) is null;
        return View("WorkPage", new WorkPage(
            studio, row, rules.Item(row.Work.Item), own, decides, row.Work.WhyNotWithdraw() is null && (own || speaks), decides ? await reader.Same(row.Work, rules.Item(row.Work.Item), cancel) : [],
            row.Work.State == WorkState.Reported ? await knows.Alike(row.Work, cancel) : [], by, typed));
    }
}
