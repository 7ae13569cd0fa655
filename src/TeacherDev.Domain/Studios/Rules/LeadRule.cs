using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>What a district asks of whoever leads a studio.</summary>
/// <param name="Kinds">Of which kinds.</param>
/// <param name="Name">What it asks, in words that people read.</param>
/// <param name="Source">The text that says so.</param>
public sealed record LeadRule(IReadOnlyList<StudioKind> Kinds, LocalText Name, Condition When, string Source)
{
    /// <summary>The kinds of studios in the words of a document.</summary>
    public static readonly IReadOnlyDictionary<string, StudioKind> Words = new Dictionary<string, StudioKind>(StringComparer.Ordinal)
    {
        ["master-teacher"] = StudioKind.MasterTeacher, ["principal"] = StudioKind.Principal, ["homeroom"] = StudioKind.Homeroom, ["special-grade"] = StudioKind.SpecialGrade,
        ["alliance"] = StudioKind.Alliance,
    };

    internal static LeadRule Read(DocumentPart part)
    {
        var rule = new LeadRule(part.SomeWords("kinds", Words), part.Local("name"), part.NeededPart("when")?.ReadCondition() ?? Condition.Everybody, part.Text("source"));
        part.NothingElse();
        return rule;
    }
}
