using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>Reads a rotation document (format 1, described in docs/rotation.md): the rules, or everything that is wrong with it.</summary>
public static class RotationRulesReading
{
    private const int Format = 1, MostYears = 40, MostMonths = 120, MostTerms = 6;

    private static readonly IReadOnlyDictionary<string, RatioKind> Ratios = new Dictionary<string, RatioKind>(StringComparer.Ordinal)
    {
        ["moved"] = RatioKind.Moved,
        ["backbone-of-moved"] = RatioKind.BackboneOfMoved,
        ["backbone-of-eligible"] = RatioKind.BackboneOfEligible,
    };

    private static readonly IReadOnlyDictionary<string, PlacementKind> FormWords =
        Enum.GetValues<PlacementKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static (RotationRules? Rules, IReadOnlyList<Refusal> Refusals) Read(string json) =>
        WholeDocument.Read(json, "rotation", Format, Rules);

    private static RotationRules Rules(DocumentPart root)
    {
        var terms = root.SomeParts("terms").Select(Term).ToList();
        var reasons = root.Parts("exempt").Select(Reason).ToList();
        var ratios = root.SomeParts("ratios").Select(Ratio).ToList();
        root.RefuseTwice("terms", terms.Select(t => t.Code));
        root.RefuseTwice("exempt", reasons.Select(r => r.Code));
        root.RefuseTwice("ratios", ratios.Select(r => r.Kind.ToString()));
        return new(
            root.Text("code"), root.Text("version"), root.Local("name"), Needed(root, "scope"), root.Number("break", 1, MostYears), terms, reasons, Needed(root, "backbone"), ratios, RoundRulesReading.Read(root))
        {
            Senior = Needed(root, "senior"),
            Away = AwayRules.Read(root),
            Forms = root.Has("forms") ? Forms(root) : RotationRules.Usual,
            Hiring = HiringRules.Read(root),
        };
    }

    private static List<PlacementKind> Forms(DocumentPart root)
    {
        List<PlacementKind> forms = [];
        foreach (var word in root.SomeTexts("forms"))
        {
            if (FormWords.TryGetValue(word, out var form))
            {
                forms.Add(form);
            }
            else
            {
                root.Refuse("rotation-form-unknown", word, string.Join(" | ", FormWords.Keys));
            }
        }

        return forms;
    }

    private static RotationTerm Term(DocumentPart part)
    {
        var office = part.Part("terms") is { } terms ? Office(terms) : null;
        var years = office is null ? part.Number("years", 1, MostYears) : office.Count * office.Years;
        var term = new RotationTerm(part.Text("code"), part.Local("name"), Needed(part, "for"), years, part.Text("source")) { Office = office };
        part.NothingElse();
        return term;
    }

    private static OfficeTerms Office(DocumentPart part)
    {
        OfficeTerms office = new(part.Number("count", 1, MostTerms), part.Number("years", 1, MostTerms));
        part.NothingElse();
        return office;
    }

    private static ExemptionReason Reason(DocumentPart part)
    {
        var reason = new ExemptionReason(part.Text("code"), part.Local("name"), part.Part("when")?.ReadCondition(), part.Texts("kinds"), part.Text("source"))
        {
            LongestMonths = part.OptionalNumber("longestMonths", 1, MostMonths),
            Duties = part.Texts("duties"),
            IsPersonal = part.Flag("personal"),
        };
        if (reason.When is null && reason.Kinds.Count == 0)
        {
            part.Refuse("rotation-reason-empty");
        }

        // What is asked of the day has no paper that could run too long or be another duty's.
        if (reason.Kinds.Count == 0 && (reason.LongestMonths is not null || reason.Duties.Count > 0))
        {
            part.Refuse("rotation-reason-no-kinds");
        }

        part.NothingElse();
        return reason;
    }

    private static RatioRule Ratio(DocumentPart part)
    {
        var ratio = new RatioRule(part.Word("kind", Ratios), part.Local("name"), part.Number("atLeast", 1, 100), part.Text("source"))
        {
            Pool = part.Part("pool")?.ReadCondition() ?? Condition.Everybody,
            Counts = part.Part("counts")?.ReadCondition() ?? Condition.Everybody,
        };
        part.NothingElse();
        return ratio;
    }

    private static Condition Needed(DocumentPart part, string key) => part.NeededPart(key)?.ReadCondition() ?? Condition.Everybody;
}
