using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>A document read: the policy, or everything that is wrong with it.</summary>
public sealed record PolicyDocument(Policy? Policy, IReadOnlyList<Refusal> Refusals);

/// <summary>Reads a policy document (format 1, described in docs/policies.md) and checks that it can be meant.</summary>
public static class PolicyReading
{
    internal const int Format = 1;

    /// <summary>The pace that a document without one has, in percent.</summary>
    internal const int Pace = 80;

    public static PolicyDocument Read(string json)
    {
        var (policy, refusals) = WholeDocument.Read(json, "policy", Format, ReadPolicy);
        if (policy is null)
        {
            return new(null, refusals);
        }

        List<Refusal> contradictions = [.. PolicyContradictions.In(policy)];
        return contradictions.Count == 0 ? new(policy, []) : new(null, contradictions);
    }

    private static Policy ReadPolicy(DocumentPart root)
    {
        return new()
        {
            Code = root.Text("code"),
            Version = root.Text("version"),
            Pack = root.Text("pack"),
            Order = root.OptionalNumber("order") ?? 0,
            EffectiveFrom = root.Date("effectiveFrom"),
            Name = root.Local("name"),
            Summary = root.OptionalLocal("summary"),
            Sources = [.. root.Parts("sources").Select(Source)],
            Unstated = [.. root.Parts("unstated").Select(p => p.ReadLocal())],
            Audience = root.Part("audience")?.ReadCondition() ?? Condition.Everybody,
            AudienceOn = root.Word("audienceOn", PolicyWords.AudienceDays),
            Window = WindowReading.Read(root),
            Target = RuleReading.Target(root),
            PacePercent = root.OptionalNumber("pacePercent", 1, 100) ?? Pace,
            About = root.Part("about")?.ReadSelection(),
            Weights = [.. root.Parts("weights").Select(RuleReading.Weight)],
            Awards = [.. root.Parts("awards").Select(RuleReading.Award)],
            Clauses = [.. root.Parts("clauses").Select(RuleReading.Clause)],
            Caps = [.. root.Parts("caps").Select(RuleReading.Cap)],
            Offsets = [.. root.Parts("offsets").Select(RuleReading.Offset)],
            Exclusions = [.. root.Parts("exclusions").Select(RuleReading.Exclusion)],
            KeepsFrom = [.. root.Parts("keepsFrom").Select(RuleReading.Keeping)],
            CarryOver = root.Part("carryOver") is { } carry ? RuleReading.CarryOver(carry) : null,
            Mark = root.Part("mark") is { } mark ? RuleReading.Mark(mark) : null,
        };
    }

    private static PolicySource Source(DocumentPart part)
    {
        var source = new PolicySource(part.Text("title"), part.Optional("number") ?? "", part.OptionalLocal("note"));
        part.NothingElse();
        return source;
    }
}
