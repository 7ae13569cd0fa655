using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

internal static class WindowReading
{
    private static readonly Dictionary<string, YearKind> YearKinds = new(StringComparer.Ordinal)
    {
        ["calendar"] = YearKind.Calendar,
        ["school"] = YearKind.School,
    };

    public static PolicyWindow Read(DocumentPart root)
    {
        if (root.Part("window") is not { } window)
        {
            root.Refuse("document-missing", "window");
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
                var rounds = new Rounds([.. window.Parts("rounds").Select(Round)], Joins(window));
                Ordered(window, rounds.Ranges);
                return rounds;
            case "year":
                return new EachYear(window.Word("year", YearKinds), Joins(window), window.Flag("wholeOnly"));
            case "first-months":
                return new FirstMonths(window.Optional("event"), window.Optional("repeatEvent"), Positive(window, "months"));
            case "rolling":
                return new Rolling(Positive(window, "years"));
            default:
                window.Refuse("document-value", "kind", window.Optional("kind") ?? "", "rounds | year | first-months | rolling");
                return new Rolling(1);
        }
    }

    private static DateRange Round(DocumentPart part)
    {
        var start = part.Date("start");
        var years = Positive(part, "years");
        part.NothingElse();
        return new(start, start.AddYears(Math.Clamp(years, 1, 50)).AddDays(-1));
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

    private static int Positive(DocumentPart part, string key)
    {
        var number = part.Number(key);
        if (number is < 1 or > 600 && part.Has(key))
        {
            part.Refuse("document-value", key, number, "1..600");
        }

        return Math.Clamp(number, 1, 600);
    }

    private static void Ordered(DocumentPart window, IReadOnlyList<DateRange> rounds)
    {
        if (rounds.Count == 0)
        {
            window.Refuse("document-missing", "rounds");
        }

        for (var i = 1; i < rounds.Count; i++)
        {
            if (rounds[i].Start <= rounds[i - 1].End)
            {
                window.Refuse("rounds-overlap", rounds[i - 1].ToString(), rounds[i].ToString());
            }
        }
    }
}
