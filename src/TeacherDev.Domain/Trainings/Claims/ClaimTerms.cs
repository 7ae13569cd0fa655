using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>What a teacher writes down; as long as it is a draft, anything may be missing.</summary>
/// <param name="Item">The code of what it is.</param>
/// <param name="CompletedOn">The last day: the day on which the hours count.</param>
/// <param name="Tenths">Hours as the certificate states them.</param>
/// <param name="Units">How many, where the item counts units.</param>
/// <param name="Level">Where the item leaves it open; so with <paramref name="Mode"/>.</param>
public sealed record ClaimTerms(
    string Item, string Title, string Organiser, DateOnly? StartOn, DateOnly? CompletedOn, int? Tenths, int? Units, TrainingLevel? Level, TrainingMode? Mode,
    string CertificateNumber, string Note)
{
    private const int MostYearsAhead = 2;

    /// <summary>Everything that keeps it from being handed in, in the order of the form.</summary>
    /// <param name="today">The district's business date.</param>
    /// <param name="files">How many pieces of evidence lie with it.</param>
    /// <param name="isAhead">It is asked for before attending: it may lie ahead, and has no evidence yet.</param>
    /// <param name="since">The teaching start.</param>
    public IEnumerable<Refusal> WhyNotSend(ClaimRules rules, DateOnly today, int files, bool isAhead, DateOnly since)
    {
        var item = rules.Item(Item);
        if (item is null)
        {
            yield return new("claim-item-missing");
        }

        if (Title.Length == 0)
        {
            yield return new("claim-title-missing");
        }

        if (Organiser.Length == 0)
        {
            yield return new("claim-organiser-missing");
        }

        if (WhyNotThen(today, isAhead, since) is { } day)
        {
            yield return day;
        }

        if (item is null)
        {
            yield break;
        }

        if (item.LevelOf(this) is not { } level || !item.Levels.Contains(level))
        {
            yield return new("claim-level-missing");
        }

        if (item.ModeOf(this) is not { } mode || !item.Modes.Contains(mode))
        {
            yield return new("claim-mode-missing");
        }

        if (item.Hours.WhyNot(this) is { } hours)
        {
            yield return hours;
        }

        if (item.NeedsEvidence && files == 0 && !isAhead)
        {
            yield return new("claim-evidence-missing");
        }
    }

    private Refusal? WhyNotThen(DateOnly today, bool isAhead, DateOnly since) =>
        StartOn is not { } start ? new("claim-start-missing")
        : CompletedOn is not { } end ? new("claim-end-missing")
        : !Plausible.Days.Contains(start) || !Plausible.Days.Contains(end) ? new("claim-day-odd")
        : end < start ? new("claim-ends-early", start, end)
        : start < since ? new("claim-before-service", since)
        : isAhead ? end < today ? new("claim-ahead-over", end) : end > today.AddYears(MostYearsAhead) ? new("claim-far", today.AddYears(MostYearsAhead)) : null
        : end > today ? new("claim-in-future", end)
        : null;
}
