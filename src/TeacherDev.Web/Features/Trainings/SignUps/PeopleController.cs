using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>Who takes part, for whoever keeps or leads the training: the first round settled, people named, people let go.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings/{id:int}/people")]
public sealed class PeopleController(TeacherDevDb db, SignUpDesk desk, AttendanceReach reach, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    private const int MostNamed = 200, MostCarried = 50;

    /// <param name="number">Whom another page would have named here; they stand in the form, and nobody is named by it.</param>
    [HttpGet]
    public async Task<IActionResult> List(int id, int? page, string? q, [FromQuery] string[] number, CancellationToken cancel) =>
        await Find(id, cancel) is { } training ? await Page(training, null, cancel, page ?? 1, q?.Trim() ?? "", [.. number.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim()).Distinct().Take(MostCarried)]) : NotFound();

    /// <summary>Names people outright (指令性培训); whoever cannot be named is said with the reason, and the others are in.</summary>
    [Authorize(Access.KeepTrainings)]
    [HttpPost]
    public async Task<IActionResult> Name(int id, string? numbers, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training || !me.Kept().Keeps(training))
        {
            return NotFound();
        }

        string[] typed = [.. (numbers ?? "").Split([' ', ',', '\uFF0C', '\u3001', ';', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
        if (typed.Length is 0 or > MostNamed)
        {
            ModelState.AddModelError("numbers", typed.Length == 0 ? say["People.Numbers.Missing"] : say["People.Numbers.Many", typed.Length, MostNamed]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page((await Find(id, cancel))!, null, cancel);
        }

        var people = await db.InReach(me.Reach, clock.Today).Where(t => typed.Contains(t.Number)).Select(t => new { t.Id, t.Number }).ToDictionaryAsync(t => t.Number, t => t.Id, cancel);
        var unknown = me.Reach.Everybody ? "number-unknown" : "number-out-of-reach";
        List<string> left = [];
        List<SignUpState> became = [];
        foreach (var number in typed)
        {
            var (state, refusal) = people.TryGetValue(number, out var teacher) ? await desk.SignUp(id, teacher, byOrganiser: true, cancel) : (null, new Refusal(unknown, number));
            if (state is { } now)
            {
                became.Add(now);
            }

            if (refusal is not null)
            {
                left.Add(number);
                ModelState.AddModelError("numbers", say["People.NotNamed", number, say.Sentence(refusal)]);
            }
        }

        if (became.Count > 0)
        {
            TempData.Say(Became(became));
        }

        if (left.Count == 0)
        {
            return Redirect($"{Request.PathBase}/trainings/{id}/people");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ModelState.SetModelValue("numbers", string.Join('\n', left), string.Join('\n', left));
        return await Page((await Find(id, cancel))!, null, cancel);
    }

    [Authorize(Access.KeepTrainings)]
    [HttpPost("choice")]
    public async Task<IActionResult> Trim(int id, int[] chosen, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training || !me.Kept().Keeps(training))
        {
            return NotFound();
        }

        if (await desk.Trim(id, chosen.ToHashSet(), cancel) is not { } refusal)
        {
            TempData.Say(say["Said.Trimmed", chosen.Length]);
            return Redirect($"{Request.PathBase}/trainings/{id}/people");
        }

        ModelState.AddModelError("choice", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(training, chosen.ToHashSet(), cancel);
    }

    [Authorize(Access.KeepTrainings)]
    [HttpPost("{number}/removal")]
    public async Task<IActionResult> Remove(int id, string number, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } training || !me.Kept().Keeps(training)
            || await db.SignUps.Where(s => s.TrainingId == id && db.Teachers.Any(t => t.Id == s.TeacherId && t.Number == number)).Select(s => (int?)s.TeacherId).SingleOrDefaultAsync(cancel) is not { } teacher)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        var refusal = why.Length == 0 ? Reasons.Missing : await desk.Withdraw(id, teacher, why, byOrganiser: true, cancel);
        if (refusal is null)
        {
            TempData.Say(say["Said.LetGo"]);
            return Redirect($"{Request.PathBase}/trainings/{id}/people");
        }

        ModelState.AddModelError($"remove-{number}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(training, null, cancel, asked: number);
    }

    /// <summary>A name gives a place only where one is free and the round is not still to be settled.</summary>
    private string Became(IReadOnlyCollection<SignUpState> states) => say["Said.Named", string.Join(say["Join"],
        from part in new (SignUpState State, string Key)[] { (SignUpState.Seated, "Said.Named.Seated"), (SignUpState.Waiting, "Said.Named.Waiting"), (SignUpState.Wishing, "Said.Named.Wishing") }
        let people = states.Count(s => s == part.State)
        where people > 0
        select say[part.Key, people].Value)];

    private async Task<Training?> Find(int id, CancellationToken cancel)
    {
        var training = await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel);
        var leads = training is null || me.Kept().Keeps(training) ? [] : await db.TrainingTrainers.Where(l => l.TrainingId == id).Select(l => l.TeacherId).ToListAsync(cancel);
        return training is not null && await reach.Runs(training, leads, cancel) ? training : null;
    }

    private async Task<IActionResult> Page(Training training, IReadOnlySet<int>? chosen, CancellationToken cancel, int page = 1, string asked = "", IReadOnlyList<string>? carried = null)
    {
        var people = await (from s in db.SignUps
                            join t in db.Teachers on s.TeacherId equals t.Id
                            where s.TrainingId == training.Id
                            orderby s.AskedAt, s.Id
                            select new Participant(s, t.Number, t.Name, db.Schools.Where(c => c.Id == t.SchoolId).Select(c => c.Name).FirstOrDefault() ?? "")).AsNoTracking().ToListAsync(cancel);
        var over = clock.Today > training.SignUpUntil;
        return View("PeoplePage", new PeoplePage(training, people, chosen ?? Suggested(training, people), me.Kept().Keeps(training) && !training.IsOver && training.StudioId is null, over, clock.UtcNow, page, asked, carried ?? []));
    }

    /// <summary>Whom the order of asking would give a seat.</summary>
    private static HashSet<int> Suggested(Training training, IReadOnlyList<Participant> people) => [.. people.Where(p => p.SignUp.State == SignUpState.Wishing)
        .Take(Math.Max(0, (training.Places ?? int.MaxValue) - people.Count(p => p.SignUp.State == SignUpState.Seated))).Select(p => p.SignUp.TeacherId)];
}
