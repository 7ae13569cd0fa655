using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>The chain as lines of JSON, in the order head, roots, entries, end. docs/ledger.md says what the words mean.</summary>
internal sealed class LedgerFileWriting(Stream to)
{
    public const string Format = "teacherdev-ledger/1";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly IReadOnlyList<string> Names = [.. EntryForm.Fields.Select(JsonNamingPolicy.CamelCase.ConvertName)];
    private readonly ArrayBufferWriter<byte> buffer = new();

    public Task Head(string district, DateTime at, CancellationToken cancel) => Line(json =>
    {
        json.WriteString("format", Format);
        json.WriteString("district", district);
        json.WriteString("exportedAt", EntryForm.Instant(at));
    }, cancel);

    public Task Root(LedgerRoot root, CancellationToken cancel) => Line(json =>
    {
        json.WriteString("root", ChainAnchor.NameOf(root));
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(root.Kind.ToString()));
        json.WriteNumber("position", root.Position);
        json.WriteString("hash", Convert.ToHexStringLower(root.Hash));
        json.WriteString("publishedAt", EntryForm.Instant(root.PublishedAt));
    }, cancel);

    public Task Entry(LedgerLink link, IReadOnlyList<string?>? texts, CancellationToken cancel) => Line(json =>
    {
        json.WriteNumber("position", link.Position);
        json.WriteNumber("form", link.Form);
        json.WriteString("hash", Convert.ToHexStringLower(link.Hash));
        json.WriteString(link.Blind is null ? "salt" : "blind", Convert.ToHexStringLower(link.Blind ?? link.Salt ?? []));
        json.WriteString("marks", Convert.ToHexStringLower(link.Marks));
        json.WriteNumber("entryId", link.EntryId);
        json.WriteNumber("teacherId", link.TeacherId);
        if (texts is null)
        {
            json.WriteNull("entry");
            return;
        }

        json.WriteStartObject("entry");
        for (var i = 0; i < texts.Count; i++)
        {
            json.WriteString(Names[i], texts[i]);
        }

        json.WriteEndObject();
    }, cancel);

    public Task End(long entries, byte[] hash, CancellationToken cancel) => Line(json =>
    {
        json.WriteNumber("end", entries);
        json.WriteString("hash", Convert.ToHexStringLower(hash));
    }, cancel);

    private async Task Line(Action<Utf8JsonWriter> write, CancellationToken cancel)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        await to.WriteAsync(buffer.WrittenMemory, cancel);
    }
}
