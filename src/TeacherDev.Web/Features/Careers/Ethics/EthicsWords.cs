using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Careers.Ethics;

/// <summary>How ethics is spoken of.</summary>
internal static class EthicsWords
{
    public static string Named(this EthicsViolation violation) => new LocalText(violation.NameZh, violation.NameEn).Spoken();

    public static string Acts(this IStringLocalizer<CareersText> say, EthicsViolation violation) =>
        string.Join(say["And"], Enum.GetValues<BarredAct>().Where(violation.BarsFrom).Select(a => say[$"Barred.{a}"].Value));

    /// <summary>works, over, none where it never kept from anything, or revoked.</summary>
    public static string State(this EthicsViolation violation, DateOnly today) =>
        violation.RevokedAt is not null ? "Revoked" : violation.UntilOn is null ? "None" : violation.WorksOn(today) ? "Works" : "Over";

    public static string Tone(string state) => state switch { "Works" => "NotMet", "Revoked" => "Met", _ => "NotStarted" };

    /// <summary>The tone of a promise in the self-check.</summary>
    public static string Tone(this EthicsCommitment commitment, string code) => commitment.HasKept(code) ? "Met" : "AtRisk";

    public static string Tone(this EthicsResult result) => result switch { EthicsResult.Excellent => "Met", EthicsResult.Pass => "OnTrack", _ => "NotMet" };
}
