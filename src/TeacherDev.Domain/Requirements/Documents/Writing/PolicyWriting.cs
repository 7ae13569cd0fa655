using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents.Writing;

/// <summary>Writes a policy as a document of format 1: reading it gives the same policy. What stands by default is left out.</summary>
public static class PolicyWriting
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Policy policy)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartObject();
            WriteHead(json, policy);
            WriteDuty(json, policy);
            RuleWriting.Write(json, policy);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteHead(Utf8JsonWriter json, Policy policy)
    {
        json.WriteNumber("format", PolicyReading.Format);
        json.WriteString("code", policy.Code);
        json.WriteString("version", policy.Version);
        json.WriteString("pack", policy.Pack);
        if (policy.Order != 0)
        {
            json.WriteNumber("order", policy.Order);
        }

        json.WriteDate("effectiveFrom", policy.EffectiveFrom);
        json.WriteLocal("name", policy.Name);
        if (policy.Summary != LocalText.None)
        {
            json.WriteLocal("summary", policy.Summary);
        }

        json.WriteList("sources", policy.Sources, source =>
        {
            json.WriteString("title", source.Title);
            if (source.Number.Length > 0)
            {
                json.WriteString("number", source.Number);
            }

            if (source.Note != LocalText.None)
            {
                json.WriteLocal("note", source.Note);
            }
        });
        json.WriteList("unstated", policy.Unstated, json.WriteBoth);
    }

    private static void WriteDuty(Utf8JsonWriter json, Policy policy)
    {
        if (policy.Audience != Condition.Everybody)
        {
            json.WritePropertyName("audience");
            json.WriteCondition(policy.Audience);
        }

        if (policy.AudienceOn != default)
        {
            json.WriteString("audienceOn", PolicyWords.AudienceDays.First(w => w.Value == policy.AudienceOn).Key);
        }

        WindowWriting.Write(json, policy.Window);
        if (policy.Target is { } target)
        {
            json.WriteStartObject("target");
            json.WriteTenths("amount", target.Tenths);
            json.WriteFlag("byMonth", target.ByMonth);
            json.WriteFlag("lessLeave", target.LessLeave);
            json.WriteTenths("roundUpTo", target.RoundUpTo);
            json.WriteEndObject();
        }

        if (policy.PacePercent != PolicyReading.Pace)
        {
            json.WriteNumber("pacePercent", policy.PacePercent);
        }
    }
}
