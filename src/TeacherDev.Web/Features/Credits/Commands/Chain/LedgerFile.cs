using System.Globalization;
using System.Text.Json;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>An exported chain, read line by line.</summary>
internal sealed class LedgerFile : IDisposable
{
    private static readonly IReadOnlyList<string> Names = [.. EntryForm.Fields.Select(JsonNamingPolicy.CamelCase.ConvertName)];
    private readonly StreamReader reader;
    private readonly List<ChainAnchor> roots = [];
    private string? next;

    /// <exception cref="LedgerFileFault">It is no export of a ledger.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public LedgerFile(string path)
    {
        reader = new(path);
        if (!Parsed(reader.ReadLine(), line => line.TryGetProperty("format", out var format) && format.GetString() == LedgerFileWriting.Format))
        {
            reader.Dispose();
            throw new LedgerFileFault(LineNumber);
        }

        Advance();
        while (next is not null && Parsed(next, line => line.TryGetProperty("root", out _)))
        {
            roots.Add(Parsed(next, line => new ChainAnchor(line.GetProperty("root").GetString()!, line.GetProperty("position").GetInt64(), Bytes(line, "hash"))));
            Advance();
        }
    }

    public IReadOnlyList<ChainAnchor> Roots => roots;

    /// <summary>How many entries the file says it holds, and their last hash; null when its last line is missing. After the entries.</summary>
    public (long Entries, byte[] Hash)? End { get; private set; }

    public int LineNumber { get; private set; } = 1;

    /// <exception cref="LedgerFileFault">A line is neither an entry nor the end.</exception>
    public IEnumerable<(LedgerLink Link, string?[]? Texts)> Entries()
    {
        for (; next is not null; Advance())
        {
            if (Parsed(next, line => line.TryGetProperty("end", out _)))
            {
                End = Parsed(next, line => (line.GetProperty("end").GetInt64(), Bytes(line, "hash")));
                yield break;
            }

            yield return Parsed(next, line => (Link(line), Texts(line.GetProperty("entry"))));
        }
    }

    public void Dispose() => reader.Dispose();

    private void Advance()
    {
        next = reader.ReadLine();
        LineNumber++;
    }

    private static LedgerLink Link(JsonElement line) => new()
    {
        Position = line.GetProperty("position").GetInt64(),
        EntryId = line.GetProperty("entryId").GetInt64(),
        TeacherId = line.GetProperty("teacherId").GetInt32(),
        Form = line.GetProperty("form").GetInt32(),
        Salt = line.TryGetProperty("salt", out _) ? Bytes(line, "salt") : null,
        Blind = line.TryGetProperty("blind", out _) ? Bytes(line, "blind") : null,
        Hash = Bytes(line, "hash"),
        Marks = Bytes(line, "marks"),
    };

    private static string?[]? Texts(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Null ? null : [.. Names.Select(name => entry.GetProperty(name).GetString())];

    private static byte[] Bytes(JsonElement line, string name) => Convert.FromHexString(line.GetProperty(name).GetString()!);

    private T Parsed<T>(string? line, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line ?? "");
            return read(document.RootElement);
        }
        catch (Exception odd) when (odd is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            reader.Dispose();
            throw new LedgerFileFault(LineNumber);
        }
    }
}

/// <summary>A line of a file that no export writes.</summary>
internal sealed class LedgerFileFault(int line) : Exception(line.ToString(CultureInfo.InvariantCulture))
{
    public int Line => line;
}
