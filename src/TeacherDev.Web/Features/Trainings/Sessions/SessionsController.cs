using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Occasions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>The sessions of a training one keeps: planned one by one or as a series, changed, cancelled.</summary>
[Authorize(Access.KeepTrainings)]
[Route("trainings/{id:int}/sessions")]
public sealed class SessionsController(TeacherDevDb db, SessionDesk desk, OccasionDesk occasions, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    private const string Prefix = "Form";
    private const int MostTimes = 60, MostTenths = 80;

    [HttpGet("new")]
    public async Task<IActionResult> New(int id, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training)
        {
            return NotFound();
        }

        // The last place and length are offered again.
        var last = await db.TrainingSessions.AsNoTracking().Where(s => s.TrainingId == id && s.CancelledAt == null).OrderByDescending(s => s.On).ThenByDescending(s => s.Start).FirstOrDefaultAsync(cancel);
        return await Page(last is null ? new() { On = StudyDay(training), Start = new(9, 0), End = new(11, 15) } : SessionForm.Of(last) with { Seen = 0, On = last.On.AddDays(7), Topic = null, SetBecause = null, SetHours = null, Kind = null, Level = null, Speakers = [] }, training, null, cancel);
    }

    /// <summary>The Saturday up to which a school's study was signed up for (see the form of trainings); null for what is on no Saturday.</summary>
    private DateOnly? StudyDay(Training training) =>
        training is { OrganiserKind: OrganiserKind.School or OrganiserKind.Centre, Mode: TrainingMode.SchoolBased, SignUpUntil.DayOfWeek: DayOfWeek.Saturday } && training.SignUpUntil >= clock.Today ? training.SignUpUntil : null;

    [HttpPost("")]
    public async Task<IActionResult> Plan(int id, [Bind(Prefix = Prefix)] SessionForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training)
        {
            return NotFound();
        }

        if (form.Repeat != Repeats.Once && form.Times is not (>= 2 and <= MostTimes))
        {
            Refuse(nameof(form.Times), say["Times.Odd", MostTimes]);
        }

        if (Read(form) is not { } terms)
        {
            return await Refused(form, training, null, null, cancel);
        }

        var days = SessionForm.Days(terms.Time.On, form.Repeat, form.Times ?? 1);
        return await desk.Plan(id, terms, days, cancel) is { } refusal
            ? await Refused(form, training, null, refusal, cancel) : await Done(id, "Said.Planned", [.. days.Select(d => terms.Time with { On = d })], cancel);
    }

    [HttpGet("{session:int}")]
    public async Task<IActionResult> Edit(int id, int session, CancellationToken cancel) =>
        await Find(id, cancel) is { } training && await Find(id, session, cancel) is { } found ? await Page(SessionForm.Of(found), training, found, cancel) : NotFound();

    [HttpPost("{session:int}")]
    public async Task<IActionResult> Change(int id, int session, [Bind(Prefix = Prefix)] SessionForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training || await Find(id, session, cancel) is not { } found)
        {
            return NotFound();
        }

        if (Read(form) is not { } terms)
        {
            return await Refused(form, training, found, null, cancel);
        }

        if (await desk.Change(id, session, terms, form.Seen, Reasons.Read(form.Why), cancel) is not { } refusal)
        {
            return await Done(id, "Said.SessionChanged", (found.On, found.Start, found.End) == (terms.Time.On, terms.Time.Start, terms.Time.End) ? [] : [terms.Time], cancel);
        }

        var stands = await Find(id, session, cancel) ?? found;
        return await Refused(refusal.Code == "session-changed" ? form with { Seen = stands.Version } : form, training, stands, refusal, cancel);
    }

    [HttpPost("{session:int}/cancellation")]
    public async Task<IActionResult> Cancel(int id, int session, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training || await Find(id, session, cancel) is not { } found)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        if ((why.Length == 0 ? Reasons.Missing : await desk.Cancel(id, session, why, cancel)) is not { } refusal)
        {
            return await Done(id, "Said.SessionCancelled", [], cancel);
        }

        ModelState.AddModelError("cancellation", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(SessionForm.Of(found), training, found, cancel, why);
    }

    /// <summary>Null where something will not do, with its sentences.</summary>
    private SessionTerms? Read(SessionForm form)
    {
        Need(nameof(form.On), form.On);
        Need(nameof(form.Start), form.Start);
        Need(nameof(form.End), form.End);
        int? set = null;
        if (!string.IsNullOrWhiteSpace(form.SetHours))
        {
            if (!Hours.TryParse(form.SetHours.Trim(), out var hours) || hours.Tenths is < 0 or > MostTenths)
            {
                Refuse(nameof(form.SetHours), say["SetHours.Odd", MostTenths.AsHours()]);
            }
            else if (string.IsNullOrWhiteSpace(form.SetBecause))
            {
                Refuse(nameof(form.SetBecause), say["SetBecause.Missing"]);
            }

            set = hours.Tenths;
        }

        return ModelState.IsValid ? new(new(form.On!.Value, form.Start!.Value, form.End!.Value), form.Topic?.Trim() ?? "", form.Place?.Trim() ?? "", set, form.SetBecause?.Trim() ?? "", form.Said()) : null;
    }

    private void Need<T>(string field, T? typed)
        where T : struct
    {
        if (typed is null && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private Task<Training?> Find(int id, CancellationToken cancel) => db.KeptBy(me.Kept()).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel);

    private Task<TrainingSession?> Find(int id, int session, CancellationToken cancel) =>
        db.TrainingSessions.AsNoTracking().Include(s => s.Speakers).SingleOrDefaultAsync(s => s.Id == session && s.TrainingId == id, cancel);

    /// <param name="times">New ones: whoever is to be elsewhere then is named.</param>
    private async Task<RedirectResult> Done(int id, string said, IReadOnlyList<SessionTime> times, CancellationToken cancel)
    {
        var clashing = times.Count == 0 ? [] : await desk.Clashing(id, times, cancel);
        TempData.Say(clashing.Count == 0 ? say[said] : $"{say[said]} {say.Clashing(clashing)}");
        return Redirect($"{Request.PathBase}/trainings/{id}");
    }

    private async Task<IActionResult> Refused(SessionForm form, Training training, TrainingSession? session, Refusal? refusal, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            Refuse(refusal.Code switch
            {
                "session-ends-early" or "session-too-short" => nameof(form.End),
                "session-overlaps" or "session-studio-outside" or "session-day-odd" or "session-not-over" => nameof(form.On),
                "mark-why-missing" => nameof(form.Why),
                "occasion-kind" => nameof(form.Kind),
                "occasion-level" => nameof(form.Level),
                "occasion-stranger" => nameof(form.Speakers),
                _ => "",
            }, say.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(form, training, session, cancel);
    }

    private async Task<ViewResult> Page(SessionForm form, Training training, TrainingSession? session, CancellationToken cancel, string typed = "") =>
        View("SessionPage", new SessionPage(form, training, session, await occasions.Choice(training, form, session?.On ?? form.On ?? clock.Today, session?.Occasion.Speakers ?? [], cancel), typed,
            session is { IsCancelled: false } ? await desk.WhyNotCancel(training, session, cancel) : null));
}
