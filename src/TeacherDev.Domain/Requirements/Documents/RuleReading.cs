using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>Amounts are written in whole units with at most one decimal and kept as tenths.</summary>
internal static class RuleReading
{
    public static Target? Target(DocumentPart root)
    {
        if (root.Part("target") is not { } part)
        {
            return null;
        }

        var target = new Target(part.Tenths("amount"), part.Flag("byMonth"), part.Flag("lessLeave"),
            part.OptionalTenths("roundUpTo", least: 1) ?? 10);
        part.NothingElse();
        return target;
    }

    public static Weight Weight(DocumentPart part)
    {
        var weight = new Weight(Selection(part), part.Thousandths("weight"));
        part.NothingElse();
        return weight;
    }

    public static Award Award(DocumentPart part)
    {
        var award = new Award(part.Text("code"), part.Text("event"), part.Tenths("amount"), part.Local("name"));
        part.NothingElse();
        return award;
    }

    public static Clause Clause(DocumentPart part)
    {
        var clause = new Clause(part.Text("code"), part.Local("name"), Selection(part), part.Tenths("atLeast", least: 1),
            part.Word("per", PolicyWords.Periods, Per.Window), part.Flag("cutLikeTarget"));
        if (clause is { CutLikeTarget: true, Per: not Per.Window })
        {
            part.Refuse("document-value", "cutLikeTarget", "true", "per = window");
        }

        part.NothingElse();
        return clause;
    }

    public static Cap Cap(DocumentPart part)
    {
        var cap = new Cap(part.Text("code"), part.Local("name"), Selection(part), part.Tenths("atMost"),
            part.Word("per", PolicyWords.Periods, Per.Window));
        if (cap.Per == Per.Entry)
        {
            part.Refuse("document-value", "per", "entry", "window | calendar-year | school-year");
        }

        part.NothingElse();
        return cap;
    }

    public static Offset Offset(DocumentPart part)
    {
        var offset = new Offset(part.Text("from"), part.Text("to"));
        part.NothingElse();
        return offset;
    }

    public static Exclusion Exclusion(DocumentPart part)
    {
        var exclusion = new Exclusion(part.Text("policy"), part.Flag("countedOnly"), part.OptionalNumber("percent", 1, 100) ?? 100);
        part.NothingElse();
        return exclusion;
    }

    public static Keeping Keeping(DocumentPart part)
    {
        var keeping = new Keeping(part.Text("policy"), part.OptionalNumber("percent", 1, 100) ?? 100);
        part.NothingElse();
        return keeping;
    }

    public static CarryOver CarryOver(DocumentPart part)
    {
        var carry = new CarryOver(part.Tenths("atMost"), part.OptionalNumber("lastMonths", 1, 600), part.OptionalNumber("recordedWithinDays", 0, 3660) ?? 0);
        part.NothingElse();
        return carry;
    }

    public static Mark Mark(DocumentPart part)
    {
        var mark = new Mark(part.Text("code"), part.Local("name"));
        part.NothingElse();
        return mark;
    }

    private static Selection Selection(DocumentPart part) => part.NeededPart("of")?.ReadSelection() ?? new();

    public static Selection ReadSelection(this DocumentPart of)
    {
        var (least, below) = Hours(of);
        var selection = new Selection(
            Words(of, "levels", PolicyWords.Levels), Words(of, "modes", PolicyWords.Modes), of.Texts("themes"), of.Texts("notThemes"), least, below);
        of.NothingElse();
        return selection;
    }

    /// <summary>How long the entry is.</summary>
    private static (int? Least, int? Below) Hours(DocumentPart of)
    {
        if (of.Part("hours") is not { } hours)
        {
            return default;
        }

        var (least, below) = (hours.OptionalTenths("atLeast", least: 1), hours.OptionalTenths("below", least: 1));
        hours.NothingElse();
        if (least >= below || (!hours.Has("atLeast") && !hours.Has("below")))
        {
            hours.Refuse(least >= below ? "condition-empty-range" : "condition-no-bound");
        }

        return (least, below);
    }

    private static List<T> Words<T>(DocumentPart part, string key, IReadOnlyDictionary<string, T> words)
    {
        var found = new List<T>();
        foreach (var word in part.Texts(key))
        {
            if (words.TryGetValue(word, out var value))
            {
                found.Add(value);
            }
            else
            {
                part.Refuse("document-value", key, word, string.Join(" | ", words.Keys));
            }
        }

        return found;
    }
}
