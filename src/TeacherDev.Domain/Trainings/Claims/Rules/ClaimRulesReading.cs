using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings.Claims.Rules;

/// <summary>Reads a claims document (format 1, described in docs/claims.md): the rules, or everything that is wrong with it.</summary>
public static class ClaimRulesReading
{
    private const int Format = 1, MostSteps = 6, MostDays = 120;

    public static (ClaimRules? Rules, IReadOnlyList<Refusal> Refusals) Read(string json) =>
        WholeDocument.Read(json, "claims", Format, Rules);

    private static ClaimRules Rules(DocumentPart root)
    {
        var chain = root.SomeParts("chain").Select(p => Office(p, p.Text("code"))).ToList();
        if (chain.Count > MostSteps)
        {
            root.Refuse("claims-many-steps", MostSteps);
        }

        var items = root.SomeParts("items").Select(Item).ToList();
        Twice(root, "chain", chain.Select(c => c.Code));
        Twice(root, "items", items.Select(i => i.Code));
        var look = root.Part("secondLook");
        var days = root.Part("calendar");
        var rules = new ClaimRules(
            root.Text("code"), root.Text("version"), Name(root, "name"), items, chain,
            root.NeededPart("objections") is { } reader ? Office(reader, "objection") : new("", ClaimName.None, "", [], 0),
            root.OptionalNumber("publicityDays", 0, MostDays) ?? 5, root.OptionalNumber("objectionDays", 1, MostDays) ?? 10,
            look?.OptionalNumber("newlyHiredMonths", 0, 60) ?? 12, look?.OptionalNumber("transferredMonths", 0, 60) ?? 12,
            new(Ranges(days, "holidays"), Ranges(days, "workdays")));
        look?.NothingElse();
        days?.NothingElse();
        return rules;
    }

    private static ClaimOffice Office(DocumentPart part, string code)
    {
        var roles = ClaimWords.OfSchool.Keys.ToDictionary(r => r, r => r);
        var office = new ClaimOffice(code, Name(part, "name"), part.Word("role", roles, ""), part.Texts("deputies"), part.Number("days", 1, MostDays));
        if (office.Role.Length == 0)
        {
            part.Text("role");
        }

        foreach (var odd in office.Deputies.Where(d => !roles.ContainsKey(d) || d == office.Role))
        {
            part.Refuse("claims-deputy-odd", odd);
        }

        part.NothingElse();
        return office;
    }

    private static ClaimItem Item(DocumentPart part)
    {
        var hours = part.NeededPart("hours") is { } way ? Hours(way) : new FlatHours(0);
        var levels = hours is HoursByLevel by ? [.. by.Tenths.Keys] : Words(part, "levels", ClaimWords.Levels);
        var item = new ClaimItem(
            part.Text("code"), Name(part, "name"), part.Has("hint") ? Name(part, "hint") : ClaimName.None, hours, levels, Words(part, "modes", ClaimWords.Modes),
            part.Part("yearlyCap") is { } cap ? Cap(cap) : null, part.Flag("evidence"), part.Text("source"));
        part.NothingElse();
        return item;
    }

    private static ClaimHours Hours(DocumentPart way)
    {
        ClaimHours hours = way.Text("kind") switch
        {
            "stated" => new StatedHours(way.OptionalTenths("most", 1), way.OptionalTenths("mostADay", 1)),
            "by-level" => new HoursByLevel(ByLevel(way)),
            "by-unit" => new HoursByUnit(way.Tenths("each", 1), Name(way, "unit"), way.Number("most", 1, 1000)),
            "flat" => new FlatHours(way.Tenths("amount", 1)),
            var odd => Odd(way, odd),
        };
        way.NothingElse();
        return hours;
    }

    private static FlatHours Odd(DocumentPart way, string kind)
    {
        if (kind.Length > 0)
        {
            way.Refuse("document-value", "kind", kind, "stated | by-level | by-unit | flat");
        }

        return new(0);
    }

    private static Dictionary<TrainingLevel, int> ByLevel(DocumentPart way)
    {
        var table = new Dictionary<TrainingLevel, int>();
        if (way.NeededPart("levels") is { } levels)
        {
            foreach (var (word, level) in ClaimWords.Levels.Where(l => levels.Has(l.Key)))
            {
                table[level] = levels.Tenths(word, 1);
            }

            levels.NothingElse();
            if (table.Count == 0)
            {
                levels.Refuse("claims-no-level");
            }
        }

        return table;
    }

    private static YearlyCap Cap(DocumentPart part)
    {
        var years = new Dictionary<string, YearKind> { ["calendar"] = YearKind.Calendar, ["school"] = YearKind.School };
        var cap = new YearlyCap(part.Tenths("most", 1), part.Word("year", years, YearKind.Calendar));
        part.NothingElse();
        return cap;
    }

    private static IReadOnlyList<T> Words<T>(DocumentPart part, string key, IReadOnlyDictionary<string, T> words)
    {
        var typed = part.SomeTexts(key);
        foreach (var odd in typed.Where(t => !words.ContainsKey(t)))
        {
            part.Refuse("document-value", key, odd, string.Join(" | ", words.Keys));
        }

        return [.. typed.Where(words.ContainsKey).Select(t => words[t]).Distinct()];
    }

    private static IReadOnlyList<DateRange> Ranges(DocumentPart? part, string key)
    {
        var ranges = new List<DateRange>();
        foreach (var one in part?.Parts(key) ?? [])
        {
            var (from, to) = (one.Date("from"), one.OptionalDate("to"));
            if (to < from)
            {
                one.Refuse("claims-days-turned", from, to);
            }
            else
            {
                ranges.Add(new(from, to ?? from));
            }

            one.NothingElse();
        }

        return ranges;
    }

    private static ClaimName Name(DocumentPart part, string key)
    {
        if (part.NeededPart(key) is not { } name)
        {
            return ClaimName.None;
        }

        var read = new ClaimName(name.Text("zh-Hans"), name.Text("en"));
        name.NothingElse();
        return read;
    }

    private static void Twice(DocumentPart root, string key, IEnumerable<string> codes)
    {
        foreach (var twice in codes.Where(c => c.Length > 0).GroupBy(c => c).Where(g => g.Count() > 1))
        {
            root.Refuse("claims-code-twice", key, twice.Key);
        }
    }
}
