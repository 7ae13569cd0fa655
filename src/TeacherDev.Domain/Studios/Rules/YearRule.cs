using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>Whose a yearly duty is.</summary>
public enum YearOwner
{
    Studio,

    /// <summary>Of each who leads it; not of deputies.</summary>
    Leader,
}

/// <summary>What a studio, or each who leads it, owes in a school year.</summary>
/// <param name="Kinds">Of which kinds of studios.</param>
/// <param name="Least">How many in a whole school year.</param>
/// <param name="Sessions">Sessions of the studio of these kinds count: for the studio each once, for a leader who was there each member who gave one.</param>
/// <param name="Levels">At one of which the session took place; empty for any.</param>
/// <param name="Report">An item of which a leader's confirmed reports count too; null for none.</param>
/// <param name="Source">The text that says so.</param>
public sealed record YearRule(
    string Code, LocalText Name, LocalText Unit, YearOwner Of, IReadOnlyList<StudioKind> Kinds, int Least, IReadOnlyList<SessionKind> Sessions, IReadOnlyList<TrainingLevel> Levels, string? Report, string Source)
{
    private const int Most = 500;

    private static readonly Dictionary<string, YearOwner> Owners = new(StringComparer.Ordinal) { ["studio"] = YearOwner.Studio, ["leader"] = YearOwner.Leader };

    private static readonly Dictionary<string, SessionKind> SessionWords = new(StringComparer.Ordinal)
    {
        ["open-lessons"] = SessionKind.OpenLesson, ["lectures"] = SessionKind.Lecture, ["outreach"] = SessionKind.Outreach,
    };

    /// <summary>The unit of a single one; null where <see cref="Unit"/> says both.</summary>
    public LocalText? One { get; init; }

    public LocalText UnitOf(int amount) => amount == 1 && One is not null ? One : Unit;

    /// <param name="items">Codes of the items beside it.</param>
    internal static YearRule Read(DocumentPart part, IReadOnlyCollection<string> items)
    {
        part.Text("of");
        var rule = new YearRule(
            part.Text("code"), part.Local("name"), part.Local("unit"), part.Word("of", Owners), part.SomeWords("kinds", LeadRule.Words), part.Number("least", 1, Most), part.SomeWords("sessions", SessionWords),
            part.Words("levels", ClaimWords.Levels), part.Optional("report"), part.Text("source"))
        {
            One = part.Has("one") ? part.Local("one") : null,
        };
        if (rule.Report is { } report && (rule.Of == YearOwner.Studio || !items.Contains(report)))
        {
            part.Refuse("studios-year-report", report);
        }

        part.NothingElse();
        return rule;
    }
}
