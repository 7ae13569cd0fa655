using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Pairs;

/// <summary>
/// Proposing a pair: either side, the apprentice's school, or district HR. Whoever is out of one's reach is named by number and name
/// together, so that the form tells nobody who has which number.
/// </summary>
[Authorize(Access.ActInInductions)]
[Route("inductions/pairs")]
public sealed class ProposePairController(
    TeacherDevDb db, PairDesk desk, InductionRules rules, InductionWords words, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> say) : Controller
{
    private const string Prefix = "Form";

    private bool IsOffice => me.PairsKept() is { Everybody: true } or { SchoolId: not null };

    [HttpGet("new")]
    public async Task<IActionResult> Form(string? apprentice, string? side, CancellationToken cancel)
    {
        var number = apprentice?.Trim();
        var whom = string.IsNullOrEmpty(number) ? null : await db.InReach(me.FirstYears(), clock.Today).Where(t => t.Number == number).Select(t => new { t.Name, t.Subject }).SingleOrDefaultAsync(cancel);
        return await Page(new()
        {
            Key = Reasons.NewKey(), Apprentice = whom is null ? null : number, ApprenticeName = whom?.Name, Subject = whom?.Subject, StartOn = clock.Today,
        }, side == "mentor", cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Propose([Bind(Prefix = Prefix)] PairForm form, string? side, CancellationToken cancel)
    {
        var asMentor = side == "mentor" && me.TeacherId is not null;
        var apprentice = !IsOffice && !asMentor ? me.TeacherId : await Named(form.Apprentice, form.ApprenticeName, IsOffice ? me.PairsKept() : TeacherReach.Nobody, nameof(form.Apprentice), cancel);
        var mentor = asMentor ? me.TeacherId : await Named(form.Mentor, form.MentorName, me.PairsKept(), nameof(form.Mentor), cancel);
        Need(nameof(form.Subject), form.Subject);
        Need(nameof(form.Plan), form.Plan);
        if (form.StartOn is null && ModelState[$"{Prefix}.{nameof(form.StartOn)}"]?.Errors.Count is null or 0)
        {
            Refuse(nameof(form.StartOn), say["Pair.StartOn.Missing"]);
        }

        // For an office the apprentice is one of its own; whoever is not does not exist for it.
        if (apprentice is { } whom && IsOffice && !asMentor && !await db.Reaches(me.PairsKept(), whom, me, clock.Today, cancel))
        {
            Refuse(nameof(form.Apprentice), words.Sentence(whom == me.TeacherId ? new Refusal("pair-for-oneself") : new Refusal("pair-person-unknown")));
        }

        if (!ModelState.IsValid || apprentice is null || mentor is null || Reasons.Key(form.Key) is not { } key)
        {
            return await Refused(form, asMentor, cancel);
        }

        var (pair, refusal) = await desk.Propose(
            new(apprentice.Value, mentor.Value, Reasons.Read(form.Subject, MentorPair.SubjectLength), Reasons.Read(form.Plan, MentorPair.PlanLength), form.StartOn!.Value, form.StartOn.Value, Reasons.Read(form.Reason)),
            key, cancel);
        if (refusal is null)
        {
            TempData.Say(say["Said.PairProposed"]);
            return Redirect($"{Request.PathBase}/inductions/pairs/{pair!.Id}");
        }

        Refuse(refusal.Code switch { "pair-change-unsaid" => nameof(form.Reason), "pair-outside-window" or "pair-ends-early" => nameof(form.StartOn), _ => asMentor ? nameof(form.Apprentice) : nameof(form.Mentor) }, words.Sentence(refusal));
        return await Refused(form, asMentor, cancel);
    }

    /// <summary>Somebody in post today by number and name; by number alone within the reach of an office.</summary>
    private async Task<int?> Named(string? number, string? name, TeacherReach office, string field, CancellationToken cancel)
    {
        var (typed, called) = (number?.Trim() ?? "", name?.Trim() ?? "");
        if (typed.Length == 0)
        {
            Refuse(field, say["Pair.Number.Missing"]);
            return null;
        }

        IQueryable<Teacher> among = db.Teachers.Where(t => t.Number == typed && t.AnonymisedAt == null);
        var own = office.Everybody || office.SchoolId is not null ? await db.InReach(office, clock.Today).Where(t => t.Number == typed).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) : null;
        var found = own ?? await among.Where(t => t.Name == called).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            Refuse(field, words.Sentence(new("pair-person-unknown")));
        }

        return found;
    }

    private void Need(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Refuse(field, say[$"Pair.{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(PairForm form, bool asMentor, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        return Page(form with { Key = Reasons.Key(form.Key) ?? Reasons.NewKey() }, asMentor, cancel);
    }

    private async Task<IActionResult> Page(PairForm form, bool asMentor, CancellationToken cancel)
    {
        var number = form.Apprentice?.Trim();
        var apprentice = IsOffice && number is not null ? await db.InReach(me.PairsKept(), clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel)
            : asMentor ? null : me.TeacherId;
        var today = clock.Today;
        var runs = await (from pair in db.MentorPairs
                          where pair.TeacherId == apprentice && pair.State == PairState.Running && pair.UntilOn >= today
                          join mentor in db.Teachers on pair.MentorId equals mentor.Id
                          select new { Pair = pair, mentor.Name }).AsNoTracking().FirstOrDefaultAsync(cancel);
        var agreement = InductionWords.In(rules.Agreement).Replace("{from}", (form.StartOn ?? today).AsDay(), StringComparison.Ordinal)
            .Replace("{until}", say["Pair.UntilWindow"], StringComparison.Ordinal).Replace("{subject}", form.Subject is { Length: > 0 } subject ? subject : "…", StringComparison.Ordinal)
            .Replace("{mentor}", form.MentorName is { Length: > 0 } mentorName ? mentorName : say["Pair.Mentor"], StringComparison.Ordinal)
            .Replace("{apprentice}", form.ApprenticeName is { Length: > 0 } apprenticeName ? apprenticeName : say["Pair.Apprentice"], StringComparison.Ordinal);
        return View("PairFormPage", new PairFormPage(form, IsOffice && !asMentor, asMentor, runs?.Pair, runs?.Name, agreement));
    }
}
