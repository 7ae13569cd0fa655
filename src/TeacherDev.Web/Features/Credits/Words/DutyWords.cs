using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Words;

/// <summary>A duty in sentences: its name with its window, where it stands, what is missing and by when.</summary>
public sealed class DutyWords(IStringLocalizer<CreditsText> words, IHtmlLocalizer<CreditsText> marked, IStringLocalizer<SharedText> shared)
{
    public static string Language => CultureInfo.CurrentUICulture.Name;

    public string Name(Policy policy) => policy.Name.In(Language);

    /// <summary>"Five-year cycle (2026–2030)".</summary>
    public string Title(DutyResult duty) =>
        Label(duty) is { } label ? words["Duty.Title", Name(duty.Policy), label] : Name(duty.Policy);

    /// <summary>The title without a window that is given in days: it stands below.</summary>
    public string Heading(DutyResult duty) =>
        duty.Policy.Window is FirstMonths || Label(duty) == shared.Days(duty.Window.Start, duty.Window.End) ? Name(duty.Policy) : Title(duty);

    /// <summary>The window in the shortest words that name it; null where the name says it.</summary>
    public string? Label(DutyResult duty) => duty.Policy.Window switch
    {
        Rolling => null,
        EachYear => duty.Window.Start.Year == duty.Window.End.Year ? Year(duty.Window.Start.Year) : Years(duty),
        Rounds when duty.Window is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } } => Years(duty),
        _ => shared.Days(duty.Window.Start, duty.Window.End),
    };

    /// <summary>The one sentence that matters, its figure marked.</summary>
    public IHtmlContent Say(DutyResult duty) => duty.Status switch
    {
        DutyStatus.Met => marked["Say.Met", Hours(duty.Counted + duty.CarriedIn), Hours(duty.Target)],
        DutyStatus.NotMet when duty.Policy.Window is Rolling => marked["Say.Rolling", Hours(duty.Short), Day(duty.Window.Start), Day(duty.Window.End)],
        DutyStatus.NotMet when duty.Short == 0 => marked["Say.ClosedClause", Day(duty.Window.End)],
        DutyStatus.NotMet => marked["Say.Closed", Hours(duty.Short), Day(duty.Window.End)],
        DutyStatus.Exempt => marked["Say.Exempt", Hours(duty.Counted + duty.CarriedIn)],
        DutyStatus.NotStarted => marked["Say.NotStarted", Day(duty.Window.Start), Day(duty.Window.End), Hours(duty.Target)],
        DutyStatus.NotEvaluable => marked["Say.NotEvaluable"],
        _ when duty.Short == 0 => marked["Say.OpenClause", Day(duty.Window.End)],
        _ => marked["Say.Open", Hours(duty.Short), Day(duty.Window.End)],
    };

    /// <summary>Where an even pace would be, for a duty that runs and is not met; null else.</summary>
    public string? Pace(DutyResult duty)
    {
        if (duty.Status is not (DutyStatus.OnTrack or DutyStatus.AtRisk) || duty.Target == 0)
        {
            return null;
        }

        var ahead = duty.Counted + duty.CarriedIn - duty.PaceToday;
        return words[ahead >= 0 ? "Pace.Ahead" : duty.Status == DutyStatus.OnTrack ? "Pace.Near" : "Pace.Behind",
            duty.AsOf.AsDay(), Hours(duty.PaceToday), Hours(Math.Abs(ahead))];
    }

    /// <summary>What is recorded about somebody's days: an exemption only where the duty is exempt by it.</summary>
    public string Away(Exemption exemption, bool isExempt)
    {
        var (key, kind) = (isExempt ? "Exemption" : "Away", shared.LeaveKind(exemption.Kind));
        return exemption.EndOn is { } end
            ? words[key, kind, exemption.Document, exemption.StartOn.AsDay(), end.AsDay()]
            : words[$"{key}.Open", kind, exemption.Document, exemption.StartOn.AsDay()];
    }

    /// <summary>Each clause: what it asks and what it has gathered.</summary>
    public string Clause(ClauseResult result)
    {
        var clause = result.Clause;
        var says = words[$"Clause.{clause.Per}", clause.Name.In(Language), Hours(result.AtLeast), Hours(result.Counted)];
        return result.Met ? says : words["Clause.Short", says.Value, Hours(result.Short)];
    }

    /// <summary>Where the duty stands as a picture shows it; clauses alone count towards their own sum.</summary>
    public static DutyAmounts Amounts(DutyResult duty, string? countedHref) => duty.Target > 0
        ? new(duty.Counted + duty.CarriedIn, duty.Target, duty.Status.ToString())
        {
            Pace = duty.IsOpen && duty.Policy.Window is not Rolling && duty.Status is not (DutyStatus.NotStarted or DutyStatus.Exempt) ? duty.PaceToday : null,
            CountedHref = countedHref,
        }
        : new(duty.Clauses.Sum(c => Math.Min(c.Counted, c.AtLeast)), duty.Clauses.Sum(c => c.AtLeast), duty.Status.ToString()) { CountedHref = countedHref };

    /// <summary>"4 duties: 2 met, 1 on track, 1 not met".</summary>
    public string Tally(IEnumerable<DutyResult> duties) => string.Join(words["And"], duties
        .GroupBy(d => d.Status).OrderBy(g => Array.IndexOf(InOrderOfTally, g.Key))
        .Select(g => words[$"Tally.{g.Key}", g.Count().AsCount()].Value));

    public string Hours(int tenths) => shared.HoursOf(tenths);

    private static readonly DutyStatus[] InOrderOfTally =
        [DutyStatus.Met, DutyStatus.OnTrack, DutyStatus.AtRisk, DutyStatus.NotMet, DutyStatus.Exempt, DutyStatus.NotStarted, DutyStatus.NotEvaluable];

    /// <summary>A day that no line breaks.</summary>
    private static HtmlString Day(DateOnly day) => new($"<span class=\"nowrap\">{day.AsDay()}</span>");

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Years(DutyResult duty) => $"{Year(duty.Window.Start.Year)}–{Year(duty.Window.End.Year)}";
}
