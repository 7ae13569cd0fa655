using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

internal static class WindowReading
{
    private const int MostYears = 50;

    public static PolicyWindow Read(DocumentPart root)
    {
        if (root.NeededPart("window") is not { } window)
        {
            return new Rolling(1);
        }

        var read = Kind(window);
        window.NothingElse();
        return read;
    }

    private static PolicyWindow Kind(DocumentPart window)
    {
        switch (window.Text("kind"))
        {
            case "rounds":
                var rounds = new Rounds([.. window.SomeParts("rounds").Select(Round)], Joins(window));
                Ordered(window, rounds.Ranges);
                return rounds;
            case "year":
                return new EachYear(window.Word("year", PolicyWords.YearKinds), Joins(window), window.Flag("wholeOnly"));
            case "first-months":
                return new FirstMonths(Event(window, "event"), Event(window, "repeatEvent"), window.Number("months", 1, 600), Change(window));
            case "rolling":
                return new Rolling(window.Number("years", 1, MostYears));
            case "none":
                return new NoWindow();
            case var kind:
                if (kind.Length > 0)
                {
                    window.Refuse("document-value", "kind", kind, "rounds | year | first-months | rolling | none");
                }

                return new Rolling(1);
        }
    }

    private static DateRange Round(DocumentPart part)
    {
        var (start, years) = (part.Date("start"), part.Number("years", 1, MostYears));
        part.NothingElse();
        return new(start, start.AddYears(years).AddDays(-1));
    }

    private static string? Event(DocumentPart window, string key) => window.Has(key) ? window.Text(key) : null;

    private static FactChange? Change(DocumentPart window)
    {
        if (!window.Has("fact"))
        {
            return null;
        }

        var change = new FactChange(window.Text("fact"), window.SomeTexts("in"));
        if (change.Fact.Length > 0 && !Facts.Kinds.ContainsKey(change.Fact))
        {
            window.Refuse("condition-unknown-fact", change.Fact);
        }

        if (window.Has("event"))
        {
            window.Refuse("policy-starts-twice");
        }

        return change;
    }

    private static Joining Joins(DocumentPart window)
    {
        if (window.Part("joining") is not { } joining)
        {
            return new(null, false);
        }

        var read = new Joining(joining.Text("after"), joining.Flag("repeatProlongs"));
        joining.NothingElse();
        return read;
    }

    private static void Ordered(DocumentPart window, IReadOnlyList<DateRange> rounds)
    {
        for (var i = 1; i < rounds.Count; i++)
        {
            if (rounds[i].Start <= rounds[i - 1].End && rounds[i].Start != default)
            {
                window.Refuse("rounds-overlap", rounds[i - 1].ToString(), rounds[i].ToString());
            }
        }
    }
}
