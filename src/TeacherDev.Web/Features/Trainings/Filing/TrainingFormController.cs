using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Filing;

/// <summary>The form of a new training, or of one that is changed.</summary>
[Authorize(Access.KeepTrainings)]
[Route("trainings")]
public sealed class TrainingFormController(TeacherDevDb db, FilingDesk desk, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    /// <param name="study">Saturday study: a school's own training, its day filled in.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(int? from, bool study, CancellationToken cancel)
    {
        var key = Guid.NewGuid().ToString("N");
        var kinds = me.Files().ToList();
        if (from is { } id && await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is { } like)
        {
            var kind = kinds.Contains(like.OrganiserKind) ? like.OrganiserKind : kinds.FirstOrDefault();
            return await Page(TrainingForm.Of(like) with { Key = key, Seen = 0, Kind = kind.ToString(), SignUpFrom = null, SignUpUntil = null, SecondFrom = null, SecondUntil = null, WithdrawUntil = null }, null, from, cancel);
        }

        var school = me.SchoolId is { } own ? await db.Schools.Where(s => s.Id == own).Select(s => s.Name).SingleOrDefaultAsync(cancel) : null;
        TrainingForm form = new() { Key = key, Kind = kinds.Count == 1 ? kinds[0].ToString() : null, Organiser = school ?? Named(kinds),
            OwnSchoolOnly = kinds is [OrganiserKind.School],
            Level = kinds is [OrganiserKind.School] ? Domain.Ledger.TrainingLevel.School : Domain.Ledger.TrainingLevel.County,
            Mode = kinds is [OrganiserKind.School] ? Domain.Ledger.TrainingMode.SchoolBased : Domain.Ledger.TrainingMode.InPerson,
            PaysOn = kinds is [OrganiserKind.School or OrganiserKind.Studio] ? PaysOn.EachSession : PaysOn.Completion, SignUpFrom = clock.Today };
        return await Page(study ? Study(form, kinds) : form, null, null, cancel);
    }

    /// <summary>School-based hours of the next Saturday, filed as the school by whoever may. Title and theme stand in the district's language, as the ledger keeps them.</summary>
    private TrainingForm Study(TrainingForm form, IReadOnlyList<OrganiserKind> kinds)
    {
        var (today, files) = (clock.Today, kinds.Contains(OrganiserKind.School));
        var saturday = today.AddDays(((int)DayOfWeek.Saturday - (int)today.DayOfWeek + 7) % 7);
        return form with
        {
            Kind = files ? nameof(OrganiserKind.School) : form.Kind, OwnSchoolOnly = files, Level = Domain.Ledger.TrainingLevel.School, Mode = Domain.Ledger.TrainingMode.SchoolBased, PaysOn = PaysOn.EachSession,
            Title = Speaking.ToPerson<string>(null, () => say["Study.Title", saturday.AsDay()]), Themes = Speaking.ToPerson<string>(null, () => say["Study.Theme"]), SignUpUntil = saturday,
        };
    }

    [HttpPost("")]
    public async Task<IActionResult> Create([Bind(Prefix = TrainingFormReading.Prefix)] TrainingForm form, int? from, CancellationToken cancel)
    {
        var terms = new TrainingFormReading(say, ModelState).Read(form, [.. me.Files()]);
        if (terms is null || form.Key is not { Length: 32 })
        {
            return await Refused(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, null, from, cancel);
        }

        var like = from is { } id ? await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) : null;
        var training = await desk.Draft(terms, form.Key, like, cancel);
        TempData.Say(say["Said.Drafted"]);
        return Redirect($"{Request.PathBase}/trainings/{training.Id}");
    }

    [HttpGet("{id:int}/terms")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await Find(id, cancel) is { } training ? await Page(TrainingForm.Of(training), training, null, cancel) : NotFound();

    [HttpPost("{id:int}/terms")]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = TrainingFormReading.Prefix)] TrainingForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training)
        {
            return NotFound();
        }

        var reading = new TrainingFormReading(say, ModelState);
        if (reading.Read(form, [.. me.Files().Append(training.OrganiserKind).Distinct()]) is not { } terms)
        {
            return await Refused(form, training, null, cancel);
        }

        if (await desk.Change(id, terms, form.Seen, cancel) is not { } refusal)
        {
            TempData.Say(say["Said.Changed"]);
            return Redirect($"{Request.PathBase}/trainings/{id}");
        }

        reading.Refuse(TrainingFormReading.FieldOf(refusal.Code), say.Sentence(refusal));
        var stands = await Find(id, cancel) ?? training;
        return refusal == FilingDesk.Overtaken ? await Refused(form with { Seen = stands.Version }, stands, null, cancel, theirs: stands) : await Refused(form, stands, null, cancel);
    }

    /// <summary>It goes into the ledger, in the district's language whatever the filer reads.</summary>
    private string Named(IReadOnlyCollection<OrganiserKind> kinds) => Speaking.ToPerson<string>(null, () =>
        kinds.Contains(OrganiserKind.Centre) ? say["Centre.Of", district.Name] : kinds.Contains(OrganiserKind.Studio) ? say["Studio.Of", me.Name] : me.Name);

    private Task<Training?> Find(int id, CancellationToken cancel) => db.KeptBy(me.Kept()).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel);

    private Task<IActionResult> Refused(TrainingForm form, Training? training, int? from, CancellationToken cancel, Training? theirs = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form, training, from, cancel, theirs);
    }

    private async Task<IActionResult> Page(TrainingForm form, Training? training, int? from, CancellationToken cancel, Training? theirs = null)
    {
        ModelState.Remove($"{TrainingFormReading.Prefix}.{nameof(form.Key)}");
        var words = await db.Teachers.Select(t => new { t.Stage, t.Subject, t.Title }).Distinct().ToListAsync(cancel);
        IReadOnlyList<OrganiserKind> kinds = training is null ? [.. me.Files()] : [.. me.Files().Append(training.OrganiserKind).Distinct()];
        return View("TrainingFormPage", new TrainingFormPage(
            form, training, kinds, Some(words.Select(w => w.Stage), form.Stages), Some(words.Select(w => w.Subject), form.Subjects), Some(words.Select(w => w.Title), form.Titles), from, theirs));

        static IReadOnlyList<string> Some(IEnumerable<string> known, IEnumerable<string>? ticked) => [.. known.Concat(ticked ?? []).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
