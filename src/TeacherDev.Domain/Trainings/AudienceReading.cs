using System.Text;
using System.Text.Json;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>For whom a training is, as it is kept: a condition written as in policy documents; "" for everybody.</summary>
public static class AudienceReading
{
    /// <exception cref="FormatException">It is no condition; what is kept was written here.</exception>
    public static Condition Of(string audience)
    {
        if (audience.Length == 0)
        {
            return Condition.Everybody;
        }

        using var document = JsonDocument.Parse(audience);
        List<Refusal> faults = [];
        var condition = new DocumentPart(document.RootElement, "audience", faults).ReadCondition();
        return faults.Count == 0 ? condition : throw new FormatException(faults[0].ToString());
    }

    public static string Written(Condition audience)
    {
        if (audience is AllOf { Parts.Count: 0 })
        {
            return "";
        }

        using var written = new MemoryStream();
        using (Utf8JsonWriter json = new(written, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteCondition(audience);
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }
}
