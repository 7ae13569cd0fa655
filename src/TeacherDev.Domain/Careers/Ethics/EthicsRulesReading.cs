using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Documents;

namespace TeacherDev.Domain.Careers.Ethics;

/// <summary>Reads the part of a catalogue that is about ethics.</summary>
internal static class EthicsRulesReading
{
    private const int MostMonths = 120;

    public static readonly IReadOnlyDictionary<string, BarredAct> Acts = new Dictionary<string, BarredAct>(StringComparer.Ordinal)
    {
        ["title"] = BarredAct.Title, ["honour"] = BarredAct.Honour, ["studio-lead"] = BarredAct.StudioLead, ["certificate"] = BarredAct.Certificate,
    };

    public static EthicsRules ReadEthics(this DocumentPart part)
    {
        var raters = part.SomeParts("raters").Select(Rater).ToList();
        if (raters.Count > 0 && raters.Sum(r => r.Weight) != 100)
        {
            part.Refuse("ethics-weights", raters.Sum(r => r.Weight));
        }

        var kinds = part.SomeParts("violations").Select(Kind).ToList();
        var promises = part.Parts("promises").Select(Promise).ToList();
        foreach (var twice in raters.Select(r => r.Code).GroupBy(c => c).Concat(kinds.Select(k => k.Code).GroupBy(c => c)).Concat(promises.Select(p => p.Code).GroupBy(c => c)).Where(g => g.Count() > 1))
        {
            part.Refuse("careers-item-twice", twice.Key);
        }

        var rules = new EthicsRules(
            raters, part.Number("excellentFrom", 1, 100) * 10, part.Number("passFrom", 1, 100) * 10, part.Number("excellentShare", 0, 100), kinds, promises, part.Flag("principalSeesViolations"));
        if (rules.PassFrom >= rules.ExcellentFrom)
        {
            part.Refuse("ethics-order");
        }

        part.NothingElse();
        return rules;
    }

    private static Rater Rater(DocumentPart part)
    {
        var rater = new Rater(part.Text("code"), part.Local("name"), part.Number("weight", 1, 100));
        part.NothingElse();
        return rater;
    }

    private static ViolationKind Kind(DocumentPart part)
    {
        var bars = new List<BarredAct>();
        foreach (var word in part.Texts("bars"))
        {
            if (Acts.TryGetValue(word, out var act))
            {
                bars.Add(act);
            }
            else
            {
                part.Refuse("careers-word-unknown", word, string.Join(" | ", Acts.Keys));
            }
        }

        var kind = new ViolationKind(part.Text("code"), part.Local("name"), part.Number("months", 0, MostMonths), bars, part.Flag("fails"));
        part.NothingElse();
        return kind;
    }

    private static Promise Promise(DocumentPart part)
    {
        var promise = new Promise(part.Text("code"), part.Local("text"));
        part.NothingElse();
        return promise;
    }
}
