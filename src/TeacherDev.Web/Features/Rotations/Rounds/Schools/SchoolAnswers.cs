using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>What a school states in a round, said by itself or by the office for it.</summary>
/// <param name="isOffice">The district's office speaks for it.</param>
public abstract class SchoolAnswers(SchoolReader reader, SchoolDesk desk, IStringLocalizer<RoundsText> say, bool isOffice) : Controller
{
    protected const string Prefix = "Form";

    protected SchoolDesk Desk => desk;

    protected async Task<IActionResult> Page(int id, int? school, CancellationToken cancel) => await Read(id, school, new(), cancel) is { } page ? View("SchoolPage", page) : NotFound();

    protected async Task<IActionResult> State(int id, School school, SchoolForm form, CancellationToken cancel)
    {
        var refusal = await Unconcerned(id, school, cancel) ?? await desk.Need(id, school, form.Stage ?? "", form.Work ?? "", form.Count, form.Note.Bounded(RotationNeed.NoteLength), isOffice, cancel);
        var field = refusal?.Code switch { "rotation-need-stage" => nameof(form.Stage), "rotation-need-work" => nameof(form.Work), _ => nameof(form.Count) };
        return await Answer(id, school, refusal, "Said.Need", field, form, cancel);
    }

    protected async Task<IActionResult> Keep(int id, School school, SchoolForm form, CancellationToken cancel) =>
        await Answer(id, school, await Unconcerned(id, school, cancel) ?? await desk.Keep(id, school, form.Work ?? "", form.Least, isOffice, cancel), "Said.Keep", nameof(form.Least), form, cancel);

    protected async Task<IActionResult> Answer(int id, School school, Refusal? refusal, string said, string field, SchoolForm form, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/{SchoolPage.Address(id, isOffice ? school : null)}");
        }

        ModelState.Clear();
        ModelState.AddModelError(field.Contains('-', StringComparison.Ordinal) ? field : $"{Prefix}.{field}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SchoolPage", (await Read(id, school.Id, form, cancel))!);
    }

    private async Task<SchoolPage?> Read(int id, int? school, SchoolForm form, CancellationToken cancel) => await reader.Read(id, school, form, cancel) is { } page ? page with { IsOffice = isOffice } : null;

    private async Task<Refusal?> Unconcerned(int id, School school, CancellationToken cancel) =>
        (await reader.Read(id, school.Id, new(), cancel))?.Concerns is true ? null : new("rotation-school-not-concerned");
}
