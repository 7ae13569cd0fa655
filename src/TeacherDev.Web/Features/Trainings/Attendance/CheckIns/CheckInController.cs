using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>Whoever takes part says by the session's code that they are there.</summary>
[Authorize(Access.OwnCredits)]
[Route("check-in")]
public sealed class CheckInController(CheckInDesk desk, CheckInRate rate, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet]
    public IActionResult Ask() => Page(null, null, null, "");

    [HttpGet("{token}")]
    public async Task<IActionResult> Show(string token, CancellationToken cancel)
    {
        var (met, refusal) = await Signed(token, cancel);
        return Page(met, refusal ?? desk.WhyNot(met!), token, null);
    }

    /// <param name="token">From the QR code, or</param>
    /// <param name="code">its digits.</param>
    /// <param name="leave">They go.</param>
    /// <param name="cancel">The reader gave up.</param>
    [HttpPost]
    public async Task<IActionResult> CheckIn(string? token, string? code, bool leave, CancellationToken cancel)
    {
        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (!rate.May(me.AccountId))
        {
            return Page(null, new("check-in-rate"), null, digits);
        }

        var (met, refusal) = token is null ? await Typed(digits, cancel) : await Signed(token, cancel);
        if (refusal is null && !leave && met!.Mark is { CheckedInAt: not null } && desk.WhyNot(met) is null)
        {
            return Page(met, null, token, digits);
        }

        if ((refusal ?? await desk.CheckIn(met!, leave, cancel)) is { } not)
        {
            return Page(met, not, token, digits);
        }

        // The code stays out of the address from here on.
        return Redirect($"{Request.PathBase}/check-in/done/{met!.Session.Id}");
    }

    [HttpGet("done/{session:int}")]
    public async Task<IActionResult> Done(int session, CancellationToken cancel) =>
        await desk.Find(session, cancel) is { } met && (met.HasSeat || met.Mark is not null)
            ? View("DonePage", new DonePage(met, Local(met.Mark?.CheckedInAt), Local(met.Mark?.CheckedOutAt)))
            : NotFound();

    private async Task<(MetSession? Met, Refusal? Refusal)> Signed(string token, CancellationToken cancel)
    {
        var met = SessionCode.SessionOf(token) is { } session ? await desk.Find(session, cancel) : null;
        return met is null || !SessionCode.IsSigned(met.Session.CodeKey, token) ? (null, new("code-unknown"))
            : SessionCode.IsFresh(token, clock.UtcNow) ? (met, null)
            : (met, new("code-expired"));
    }

    private async Task<(MetSession? Met, Refusal? Refusal)> Typed(string digits, CancellationToken cancel) =>
        digits.Length == SessionCode.Digits && await desk.Typed(digits, cancel) is { } session && await desk.Find(session, cancel) is { } met
            ? (met, null)
            : (null, new("code-wrong"));

    private ViewResult Page(MetSession? met, Refusal? refusal, string? token, string? typed)
    {
        Response.StatusCode = refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            "code-unknown" => StatusCodes.Status404NotFound,
            "check-in-rate" => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return View("CheckInPage", new CheckInPage(refusal is null || refusal.Code.StartsWith("check-in", StringComparison.Ordinal) ? met : null, refusal, token, typed, clock.LocalOf(clock.UtcNow)));
    }

    private DateTime? Local(DateTime? utc) => utc is { } at ? clock.LocalOf(at) : null;
}
