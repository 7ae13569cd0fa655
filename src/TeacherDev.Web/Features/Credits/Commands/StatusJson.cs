using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>One JSON object a line, a teacher each; amounts in tenths of an hour.</summary>
internal sealed class StatusJson(TextWriter output) : IStatusSheet
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> buffer = new();

    public void Write(Person person, DateOnly asOf, IReadOnlyList<DutyResult> duties)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("teacher", person.Record.Teacher.Number);
            json.WriteString("asOf", Day(asOf));
            json.WriteStartArray("requirements");
            foreach (var duty in duties)
            {
                Write(json, duty);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public void Dispose() => output.Flush();

    private static void Write(Utf8JsonWriter json, DutyResult duty)
    {
        json.WriteStartObject();
        json.WriteString("policy", duty.Policy.Code);
        json.WriteString("start", Day(duty.Window.Start));
        json.WriteString("end", Day(duty.Window.End));
        json.WriteNumber("target", duty.Target);
        if (duty.ExemptDays > 0)
        {
            json.WriteNumber("exemptDays", duty.ExemptDays);
        }

        if (duty.PausedDays > 0)
        {
            json.WriteNumber("pausedDays", duty.PausedDays);
        }

        if (duty.ExemptDays + duty.PausedDays > 0)
        {
            json.WriteNumber("targetWithoutLeave", duty.TargetWithoutLeave);
        }

        json.WriteNumber("counted", duty.Counted);
        json.WriteNumber("notCounted", duty.NotCounted);
        if (duty.Policy.CarryOver is not null)
        {
            json.WriteNumber("carriedIn", duty.CarriedIn);
        }

        json.WriteString("status", duty.Status.ToString());
        json.WriteStartArray("clauses");
        foreach (var clause in duty.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("code", clause.Clause.Code);
            json.WriteNumber("target", clause.AtLeast);
            json.WriteNumber("counted", clause.Counted);
            json.WriteBoolean("met", clause.Met);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (duty is { Marked: { } marked, Policy: { Mark: { } mark, Window: Rolling } })
        {
            json.WriteBoolean(mark.Code, marked);
        }

        if (duty.Events.Count > 0)
        {
            json.WriteStartArray("events");
            foreach (var happened in duty.Events)
            {
                json.WriteStartObject();
                json.WriteString("title", happened.Title);
                json.WriteString("effect", happened.Effect.ToString());
                json.WriteString("document", happened.Document);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Write(json, duty.Lines);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DutyLine>? lines)
    {
        if (lines is null)
        {
            return;
        }

        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("entry", line.Key);
            json.WriteString("completedOn", Day(line.CompletedOn));
            json.WriteString("project", line.Project);
            json.WriteNumber("credits", line.Credits);
            json.WriteNumber("counted", line.Counted);
            json.WriteString("reason", line.ReasonCode);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
