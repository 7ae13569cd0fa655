using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>How much a duty asks. Where hours are weighted or credits awarded the unit is the credit, else the hour.</summary>
internal sealed class AmountWords(IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words, Policy policy)
{
    private readonly bool inCredits = policy.Weights.Count > 0 || policy.Awards.Count > 0;

    public string Of(int tenths) =>
        inCredits ? say[tenths == 10 ? "Amount.CreditOne" : "Amount.Credits", tenths.AsHours()] : words.HoursOf(tenths);

    public IEnumerable<string> Sentences()
    {
        if (policy.Target is { Tenths: > 0 } target)
        {
            yield return say["Much.Target", Of(target.Tenths)];
            if (MayBeCut(policy.Window)) yield return target.ByMonth ? say["Much.ByMonth", Of(target.RoundUpTo)] : say["Much.NotByMonth"];
            yield return target.LessLeave ? say["Much.LessLeave", Of(target.RoundUpTo)] : say["Much.NotLessLeave"];
        }
        else
        {
            yield return say["Much.None"];
        }

        yield return say["Much.Exempt"];
        if (policy.Window is not Rolling) yield return say["Much.Pace", policy.PacePercent];
    }

    internal static bool MayBeCut(PolicyWindow window) => window is Rounds or EachYear { WholeOnly: false };
}
