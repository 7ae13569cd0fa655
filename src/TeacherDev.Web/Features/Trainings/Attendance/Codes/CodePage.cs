using Microsoft.AspNetCore.Html;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Trainings.Attendance.Codes;

/// <summary>Somebody who is in.</summary>
/// <param name="Mark">How they are marked, in words; null for plainly present.</param>
/// <param name="SaysOtherwise">They checked in though somebody noted that they are not there.</param>
public sealed record InSession(string Name, string? Mark, bool SaysOtherwise);

/// <summary>The page on the wall: the code, and who is in.</summary>
/// <param name="Picture">The QR code; null while no code is good.</param>
/// <param name="Typed">The digits; null likewise.</param>
/// <param name="WhyNot">Why there is no code.</param>
/// <param name="TypeAt">Where the digits are typed.</param>
/// <param name="In">Who is in, or says so; the last to come first.</param>
/// <param name="Seats">Of how many.</param>
public sealed record CodePage(RunSession Run, IHtmlContent? Picture, string? Typed, Refusal? WhyNot, string TypeAt, IReadOnlyList<InSession> In, int Seats)
{
    /// <summary>The page asks again so often; without a script it comes again whole.</summary>
    public const int AskedEverySeconds = 5, RenewedEverySeconds = 15;

    public int There => In.Count(i => !i.SaysOtherwise);
}
