using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>When a duty runs, and from which day a person belongs to it.</summary>
internal sealed class WindowWords(IStringLocalizer<PoliciesText> say, AudienceWords audience, Func<string, string> name)
{
    public IEnumerable<string> Of(PolicyWindow window) => window switch
    {
        Rounds rounds => [say["When.Rounds", string.Join(say["Select.And"], rounds.Ranges.Select(Round))], say["When.RoundStart"], Joins(rounds.Joining)],
        EachYear year =>
        [
            say[year.Kind == YearKind.Calendar ? "When.Calendar" : "When.School"],
            say[year.WholeOnly ? "When.WholeOnly" : "When.CutYear"],
            Joins(year.Joining),
        ],
        FirstMonths first => FirstOf(first),
        Rolling rolling => [say["When.Rolling", rolling.Years], say["When.RollingStatus"]],
        NoWindow => [say["When.Over"]],
        _ => throw new NotSupportedException($"No words for the window {window}."),
    };

    private IEnumerable<string> FirstOf(FirstMonths first)
    {
        yield return first.Change is { } change ? say["When.FirstMonthsChange", first.Months, audience.Of(change)]
            : first.Event is { } begins ? say["When.FirstMonthsOf", first.Months, say.Event(begins)] : say["When.FirstMonths", first.Months];
        if (first.RepeatEvent is { } repeat) yield return say["When.Repeat", say.Event(repeat)];
        yield return say["When.FirstMonthsLeave"];
    }

    private string Round(DateRange round) => say["When.Round", round.Start.AsDay(), round.End.AsDay()];

    private string Joins(Joining joining) =>
        joining.After is not { } after ? say["When.JoinStart"]
        : joining.RepeatProlongs ? say["When.JoinAfterLast", name(after)]
        : say["When.JoinAfter", name(after)];
}

internal static class EventWords
{
    /// <summary>A career event by its name; one that only the district knows stands as it is.</summary>
    public static string Event(this IStringLocalizer<PoliciesText> say, string kind) =>
        say[$"Event.{kind}"] is { ResourceNotFound: false } known ? known : kind;
}
