using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves.Making;

/// <summary>A move of one person by the district: thought of, shown with all that it does, made.</summary>
[Authorize(Access.KeepMoves)]
[Route("teachers/{number}/moves")]
public sealed class NewMoveController(MoveReader reader, MoveDesk desk, DistrictClock clock, IStringLocalizer<RotationsText> say, IStringLocalizer<MovesText> words) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public async Task<IActionResult> New(string number, PlacementKind? kind, string? school, DateOnly? on, DateOnly? until, CancellationToken cancel) =>
        await reader.Find(number, cancel) is { } person
            ? await Page(person, new() { Key = Guid.NewGuid().ToString("N"), Kind = kind, School = school, On = on, Until = until }, await reader.Schools(cancel))
            : NotFound();

    /// <param name="change">Back to the form, with what was typed.</param>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(string number, bool change, [Bind(Prefix = Prefix)] MoveForm form, CancellationToken cancel)
    {
        if (await reader.Find(number, cancel) is not { } person)
        {
            return NotFound();
        }

        var schools = await reader.Schools(cancel);
        if (change)
        {
            return await Page(person, form, schools);
        }

        if (Read(person, form, schools) is not { } move)
        {
            return await Refused(person, form, schools);
        }

        var (page, refusal) = await reader.Preview(person, form, move, schools, cancel);
        if (page is null)
        {
            Refuse(FieldOf(refusal!), say.Sentence(refusal!));
            return await Refused(person, form, schools);
        }

        return View("MovePreviewPage", page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Record(string number, [Bind(Prefix = Prefix)] MoveForm form, CancellationToken cancel)
    {
        if (await reader.Find(number, cancel) is not { } person)
        {
            return NotFound();
        }

        var schools = await reader.Schools(cancel);
        if (Read(person, form, schools) is not { } move)
        {
            return await Refused(person, form, schools);
        }

        var (made, refusal) = await desk.Record(move, form.Key!, form.Seen ?? "", form.Document?.Trim() ?? "", form.Reason!.Trim(), cancel);
        if (refusal is not null)
        {
            Refuse(FieldOf(refusal), say.Sentence(refusal));
            return await Refused(person, form, schools, sentBefore: made is not null);
        }

        TempData.Say(words["Said.Moved", person.Record.Teacher.Name]);
        return Redirect($"{Request.PathBase}/teachers/{Uri.EscapeDataString(number)}/moves");
    }

    /// <summary>The move that the form tells; null where something is missing, which is said beside its field.</summary>
    private DecidedMove? Read(Person person, MoveForm form, IReadOnlyList<School> schools)
    {
        var to = schools.FirstOrDefault(s => s.Code == form.School);
        Need(form.Kind is not null && Enum.IsDefined(form.Kind.Value), nameof(form.Kind));
        Need(to is not null, nameof(form.School));
        Need(form.On is { } day && Plausible.Days.Contains(day), nameof(form.On));
        Need(!string.IsNullOrWhiteSpace(form.Reason), nameof(form.Reason));
        if (form.Kind == PlacementKind.Post && form.Until is not null)
        {
            Refuse(nameof(form.Until), words["Until.OfPost"]);
        }

        if (!ModelState.IsValid || form.Key is not { Length: 32 })
        {
            return null;
        }

        // Without a post on that day the move is refused with the day, whichever school it would be from.
        var from = person.Record.Placements.FirstOrDefault(p => p.Kind == PlacementKind.Post && p.Days.Contains(form.On!.Value))?.SchoolId ?? 0;
        return new(person.Record.Teacher.Id, from, to!.Id, form.Kind!.Value, form.On!.Value, form.Until, form.Days);
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "move-nowhere" or "move-school-opens" or "move-school-closed" => nameof(MoveForm.School),
        "move-until" or "move-post-ends" => nameof(MoveForm.Until),
        "move-weekdays" or "move-walks-then" => nameof(MoveForm.Weekdays),
        "move-not-there" or "move-school-goes" or "move-away-then" => nameof(MoveForm.On),
        _ => "",
    };

    private void Need(bool isThere, string field)
    {
        if (!isThere && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            Refuse(field, words[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(Person person, MoveForm form, IReadOnlyList<School> schools, bool sentBefore = false)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(person, form with { Key = form.Key is { Length: 32 } key && !sentBefore ? key : Guid.NewGuid().ToString("N") }, schools, sentBefore);
    }

    private Task<IActionResult> Page(Person person, MoveForm form, IReadOnlyList<School> schools, bool sentBefore = false)
    {
        // The key of this page, not of a form that was refused for having none.
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        return Task.FromResult<IActionResult>(View("MoveFormPage", new MoveFormPage(form, person.Record.Teacher, person.Record.LegalSchool(clock.Today), reader.Open(schools), sentBefore)));
    }
}
