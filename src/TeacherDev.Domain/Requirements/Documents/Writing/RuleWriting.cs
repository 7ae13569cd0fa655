using System.Text.Json;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents.Writing;

/// <summary>What counts, what does not, and what must be among it.</summary>
internal static class RuleWriting
{
    public static void Write(Utf8JsonWriter json, Policy policy)
    {
        if (policy.About is { } about)
        {
            WriteSelection(json, "about", about);
        }

        json.WriteList("weights", policy.Weights, weight =>
        {
            WriteOf(json, weight.Of);
            json.WriteNumber("weight", weight.Thousandths / 1000m);
        });
        json.WriteList("awards", policy.Awards, award =>
        {
            json.WriteString("code", award.Code);
            json.WriteString("event", award.Event);
            json.WriteTenths("amount", award.Tenths);
            json.WriteLocal("name", award.Name);
        });
        json.WriteList("clauses", policy.Clauses, clause =>
        {
            WriteNamed(json, clause.Code, clause.Name, clause.Of);
            json.WriteTenths("atLeast", clause.AtLeast);
            WritePer(json, clause.Per);
            json.WriteFlag("cutLikeTarget", clause.CutLikeTarget);
        });
        json.WriteList("caps", policy.Caps, cap =>
        {
            WriteNamed(json, cap.Code, cap.Name, cap.Of);
            json.WriteTenths("atMost", cap.AtMost);
            WritePer(json, cap.Per);
        });
        json.WriteList("offsets", policy.Offsets, offset =>
        {
            json.WriteString("from", offset.From);
            json.WriteString("to", offset.To);
        });
        json.WriteList("exclusions", policy.Exclusions, exclusion =>
        {
            json.WriteString("policy", exclusion.Policy);
            json.WriteFlag("countedOnly", exclusion.CountedOnly);
            json.WriteNumber("percent", exclusion.Percent);
        });
        json.WriteList("keepsFrom", policy.KeepsFrom, keeping =>
        {
            json.WriteString("policy", keeping.Policy);
            json.WriteNumber("percent", keeping.Percent);
        });
        WriteCarryOver(json, policy.CarryOver);
        if (policy.Mark is { } mark)
        {
            json.WriteStartObject("mark");
            json.WriteString("code", mark.Code);
            json.WriteLocal("name", mark.Name);
            json.WriteEndObject();
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, string code, LocalText name, Selection of)
    {
        json.WriteString("code", code);
        json.WriteLocal("name", name);
        WriteOf(json, of);
    }

    private static void WriteOf(Utf8JsonWriter json, Selection of) => WriteSelection(json, "of", of);

    private static void WriteSelection(Utf8JsonWriter json, string key, Selection of)
    {
        json.WriteStartObject(key);
        json.WriteTexts("levels", of.OfLevels.Select(l => PolicyWords.Levels.First(w => w.Value == l).Key));
        json.WriteTexts("modes", of.OfModes.Select(m => PolicyWords.Modes.First(w => w.Value == m).Key));
        json.WriteTexts("themes", of.Themes);
        json.WriteTexts("notThemes", of.NotThemes);
        if (of.AtLeast is not null || of.Below is not null)
        {
            json.WriteStartObject("hours");
            WriteBound(json, "atLeast", of.AtLeast);
            WriteBound(json, "below", of.Below);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string key, int? tenths)
    {
        if (tenths is { } known)
        {
            json.WriteTenths(key, known);
        }
    }

    private static void WritePer(Utf8JsonWriter json, Per per)
    {
        if (per != Per.Window)
        {
            json.WriteString("per", PolicyWords.Periods.First(w => w.Value == per).Key);
        }
    }

    private static void WriteCarryOver(Utf8JsonWriter json, CarryOver? carry)
    {
        if (carry is null)
        {
            return;
        }

        json.WriteStartObject("carryOver");
        json.WriteTenths("atMost", carry.AtMost);
        if (carry.LastMonths is { } months)
        {
            json.WriteNumber("lastMonths", months);
        }

        json.WriteNumber("recordedWithinDays", carry.RecordedWithinDays);
        json.WriteEndObject();
    }
}
