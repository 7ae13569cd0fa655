using System.Text.Json;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents.Writing;

internal static class WindowWriting
{
    public static void Write(Utf8JsonWriter json, PolicyWindow window)
    {
        json.WriteStartObject("window");
        switch (window)
        {
            case Rounds rounds:
                json.WriteString("kind", "rounds");
                json.WriteList("rounds", rounds.Ranges, round =>
                {
                    json.WriteDate("start", round.Start);
                    json.WriteNumber("years", round.End.AddDays(1).Year - round.Start.Year);
                });
                break;
            case EachYear year:
                json.WriteString("kind", "year");
                json.WriteString("year", PolicyWords.YearKinds.First(w => w.Value == year.Kind).Key);
                json.WriteFlag("wholeOnly", year.WholeOnly);
                break;
            case FirstMonths first:
                Write(json, first);
                break;
            case Rolling rolling:
                json.WriteString("kind", "rolling");
                json.WriteNumber("years", rolling.Years);
                break;
            case NoWindow:
                json.WriteString("kind", "none");
                break;
            default:
                throw new NotSupportedException($"No document says the window {window}.");
        }

        if (window is JoinedWindow { Joining: { After: { } after } joining })
        {
            json.WriteStartObject("joining");
            json.WriteString("after", after);
            json.WriteFlag("repeatProlongs", joining.RepeatProlongs);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FirstMonths first)
    {
        json.WriteString("kind", "first-months");
        json.WriteNumber("months", first.Months);
        if (first.Event is { } begins)
        {
            json.WriteString("event", begins);
        }

        if (first.Change is { } change)
        {
            json.WriteString("fact", change.Fact);
            json.WriteTexts("in", change.Values);
        }

        if (first.RepeatEvent is { } repeat)
        {
            json.WriteString("repeatEvent", repeat);
        }
    }
}
