using System.Globalization;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Careers.Catalogue;

/// <summary>Reads a catalogue (format 1, described in docs/careers.md): it, or everything that is wrong with it.</summary>
public static class CatalogueReading
{
    private const int Format = 1, MostYears = 20, MostStars = 5;

    public static (CareerCatalogue? Catalogue, IReadOnlyList<Refusal> Refusals) Read(string json) =>
        WholeDocument.Read(json, "careers", Format, Catalogue);

    private static CareerCatalogue Catalogue(DocumentPart root)
    {
        var items = root.SomeParts("items").Select(Item).ToList();
        foreach (var twice in items.GroupBy(i => i.Code).Concat(items.GroupBy(i => $"{i.Act}/{i.Word}")).Where(g => g.Count() > 1))
        {
            root.Refuse("careers-item-twice", twice.Key);
        }

        return new(root.Text("code"), root.Text("version"), root.Local("name"), items, Ages(root))
        {
            Rungs = root.ReadRungs(items),
            Cohorts = root.ReadCohorts(),
            Ethics = root.Part("ethics")?.ReadEthics() ?? EthicsRules.None,
        };
    }

    private static Dictionary<string, int> Ages(DocumentPart root)
    {
        var ages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in root.Parts("retirement"))
        {
            ages[part.Text("gender")] = part.Number("age", 40, 80);
            part.NothingElse();
        }

        return ages;
    }

    private static CareerItem Item(DocumentPart part)
    {
        var act = part.Word("act", CareerWords.Acts, (CareerAct)(-1));
        if ((int)act < 0)
        {
            part.Text("act");
        }

        var rank = act switch
        {
            CareerAct.Title => part.Word("grade", CareerWords.Grades.ToDictionary(g => g, g => g), ""),
            CareerAct.Star => part.Number("stars", 1, MostStars).ToString(CultureInfo.InvariantCulture),
            _ => "",
        };
        if (act == CareerAct.Title && rank.Length == 0)
        {
            part.Text("grade");
        }

        var item = new CareerItem(
            part.Text("code"), act, part.Text("word"), part.Local("name"), rank, [.. part.Texts("levels").Select(l => Level(part, l)).OfType<TrainingLevel>()],
            part.OptionalNumber("years", 1, MostYears), part.OptionalNumber("order", 0, 99) ?? 0,
            part.Has("event") ? part.Word("event", CareerWords.Events.ToDictionary(e => e, e => e), "") : null);
        if (act == CareerAct.Honour && item.Levels.Count == 0)
        {
            part.SomeTexts("levels");
        }

        part.NothingElse();
        return item;
    }

    private static TrainingLevel? Level(DocumentPart part, string word)
    {
        if (ClaimWords.Levels.TryGetValue(word, out var level))
        {
            return level;
        }

        part.Refuse("careers-level-unknown", word, string.Join(" | ", ClaimWords.Levels.Keys));
        return null;
    }
}
