using System.Globalization;
using System.Text.Json;

namespace TeacherDev.Domain.Conditions;

/// <summary>Writes a condition as <see cref="ConditionReading"/> reads it.</summary>
public static class ConditionWriting
{
    public static void WriteCondition(this Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllOf { Parts.Count: 0 }:
                json.WriteBoolean("everybody", true);
                break;
            case AllOf all:
                WriteAll(json, "all", all.Parts);
                break;
            case AnyOf any:
                WriteAll(json, "any", any.Parts);
                break;
            case Not not:
                json.WritePropertyName("not");
                json.WriteCondition(not.Part);
                break;
            case TextIsOneOf text:
                json.WriteString("fact", text.Fact);
                json.WriteTexts("in", text.Values);
                break;
            case DateLies date:
                json.WriteString("fact", date.Fact);
                WriteDay(json, "onOrAfter", date.OnOrAfter);
                WriteDay(json, "before", date.Before);
                break;
            case NumberLies number:
                json.WriteString("fact", number.Fact);
                WriteNumber(json, "atLeast", number.AtLeast);
                WriteNumber(json, "below", number.Below);
                break;
            default:
                throw new NotSupportedException($"No document says the condition {condition}.");
        }

        json.WriteEndObject();
    }

    /// <summary>A list of texts; nothing for an empty one.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        var isBegun = false;
        foreach (var text in texts)
        {
            if (!isBegun)
            {
                json.WriteStartArray(key);
            }

            isBegun = true;
            json.WriteStringValue(text);
        }

        if (isBegun)
        {
            json.WriteEndArray();
        }
    }

    public static void WriteDate(this Utf8JsonWriter json, string key, DateOnly day) =>
        json.WriteString(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteAll(Utf8JsonWriter json, string key, IReadOnlyList<Condition> parts)
    {
        json.WriteStartArray(key);
        foreach (var part in parts)
        {
            json.WriteCondition(part);
        }

        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, string key, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteDate(key, known);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(key, known);
        }
    }
}
