using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Ratios;

/// <summary>A school year as one JSON object: the last day whose moves count, the shares, who was eligible, who moved; people by number, schools by code.</summary>
internal sealed class RatiosJson(TextWriter output)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(RotationYear year, DateOnly lastDay, IReadOnlyDictionary<int, string> numbers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("schoolYear", year.Year.ToString());
            json.WriteString("asOf", lastDay.AsDay());
            json.WriteStartArray("ratios");
            foreach (var ratio in year.Ratios)
            {
                json.WriteStartObject();
                json.WriteString("kind", ratio.Rule.Kind.ToString());
                json.WriteNumber("numerator", ratio.Numerator);
                json.WriteNumber("denominator", ratio.Denominator);
                json.WriteNumber("atLeast", ratio.Rule.AtLeast);
                json.WriteBoolean("reached", ratio.IsReached);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("eligible");
            foreach (var person in year.Eligible)
            {
                json.WriteStartObject();
                json.WriteString("teacher", numbers[person.TeacherId]);
                json.WriteString("school", person.School.Code);
                json.WriteBoolean("backbone", person.IsBackbone);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("moved");
            foreach (var move in year.Moves)
            {
                json.WriteStartObject();
                json.WriteString("teacher", numbers[move.TeacherId]);
                json.WriteString("from", move.From.Code);
                json.WriteString("to", move.To.Code);
                json.WriteString("kind", move.Kind.ToString());
                json.WriteString("on", move.On.AsDay());
                json.WriteBoolean("backbone", move.IsBackbone);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
