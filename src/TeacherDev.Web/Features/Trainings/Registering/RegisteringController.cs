using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Features.Trainings.Registering.Answers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>A session that was held, registered by whoever runs it: one form, and the hours stand.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings")]
public sealed class RegisteringController(
    AttendanceReach reach, RegisteringReader reader, RegisteringDesk desk, RegisteringAnswer answer, RegisteringWords words, SignedInPerson me, IStringLocalizer<RegisteringText> say) : Controller
{
    private const string Prefix = "Form";

    /// <param name="training">Which of them; null for the one that is most likely meant.</param>
    [HttpGet("registration")]
    public async Task<IActionResult> Begin(int? training, CancellationToken cancel)
    {
        var choices = await reader.Choices(cancel);
        return (training ?? choices.FirstOrDefault()?.Id) is not { } id ? View("NothingPage", new NothingPage(me.Files().Any() ? "Files" : "None", null, me.Files().Any() ? "/trainings/new" : null))
            : await reach.Training(id, cancel) is { } run ? await Form(run, null, choices, cancel)
            : NotFound();
    }

    [HttpGet("{id:int}/registration")]
    public async Task<IActionResult> Show(int id, int? session, CancellationToken cancel) =>
        await reach.Training(id, cancel) is { } run ? await Form(run, session, await reader.Choices(cancel), cancel) : NotFound();

    [HttpPost("{id:int}/registration")]
    [RequestFormLimits(ValueCountLimit = RegisterForm.MostFields)]
    public async Task<IActionResult> Register(int id, [Bind(Prefix = Prefix)] RegisteringForm form, CancellationToken cancel)
    {
        if (await reach.Training(id, cancel) is not { } run)
        {
            return NotFound();
        }

        var typed = RegisterForm.Read(Request.Form);
        if (Read(form) is not { } time)
        {
            return await Refused(run, form, typed, null, cancel);
        }

        var (marks, odd) = typed.Changes(new Dictionary<int, Marking>());
        var (session, refusal) = odd is null ? await desk.Register(id, new(form.Session, form.Seen, time, form.Topic!.Trim(), form.Place?.Trim() ?? "", form.Said(), form.Key!, marks), cancel) : (null, odd);
        if (session is null || refusal is not null)
        {
            // What was sent before stands; what is sent next is another.
            return await Refused(run, refusal?.Code == "session-sent-before" ? form with { Key = null } : form, typed, refusal, cancel);
        }

        var said = await answer.Of(run, session, cancel);
        TempData.Say(said.Text, said.Href is null ? null : Request.PathBase + said.Href, said.Link, said.Kind);
        return Redirect(Request.PathBase + said.To);
    }

    /// <summary>Null where something is missing or cannot be, with its sentences.</summary>
    private SessionTime? Read(RegisteringForm form)
    {
        Need(nameof(form.Topic), !string.IsNullOrWhiteSpace(form.Topic));
        Need(nameof(form.On), form.On is not null);
        Need(nameof(form.Start), form.Start is not null);
        Need(nameof(form.End), form.End is not null);
        if (!form.HasKey)
        {
            ModelState.AddModelError("", say["Missing.Key"]);
        }

        return ModelState.IsValid ? new(form.On!.Value, form.Start!.Value, form.End!.Value) : null;
    }

    private void Need(string field, bool isThere)
    {
        if (!isThere && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[$"Missing.{field}"]);
        }
    }

    private async Task<IActionResult> Form(RunTraining run, int? session, IReadOnlyList<TrainingChoice> choices, CancellationToken cancel)
    {
        if (run.Training.State != TrainingState.Approved)
        {
            return View("NothingPage", new NothingPage("State", run, run.Address));
        }

        var page = await reader.Page(run, session, null, RegisterForm.Empty, cancel);
        return page.Rows.Count == 0 ? View("NothingPage", new NothingPage("People", run, run.Address + "/people")) : View("RegisteringPage", page with { Choices = choices, Rests = page.Chosen is null && await reader.WhyRests(run.Training, cancel) is { } rests ? words.Sentence(rests) : null });
    }

    private async Task<IActionResult> Refused(RunTraining run, RegisteringForm form, RegisterForm typed, Refusal? refusal, CancellationToken cancel)
    {
        var page = await reader.Page(run, null, form, typed, cancel);
        if (refusal is not null)
        {
            page = page with { Wrong = words.Rows(refusal, page) };
            var field = RegisteringWords.Field(refusal);
            ModelState.AddModelError(page.Wrong.Count > 0 ? $"row-{page.Wrong.Keys.First()}" : field.Length > 0 ? $"{Prefix}.{field}" : "", words.Sentence(refusal));
        }

        foreach (var made in new[] { nameof(form.Key), nameof(form.Session), nameof(form.Seen) })
        {
            ModelState.Remove($"{Prefix}.{made}");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("RegisteringPage", page);
    }
}
