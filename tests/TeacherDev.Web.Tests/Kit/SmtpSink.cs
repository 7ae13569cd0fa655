using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>A mail server on this machine that keeps what it gets, and refuses as often as a test says.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<Letter> _letters = Channel.CreateUnbounded<Letter>();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;
    private int _refusals;

    public SmtpSink()
    {
        _listener.Start();
        _serving = Serve();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often a letter was refused so far.</summary>
    public int Refused { get; private set; }

    public int Waiting => _letters.Reader.Count;

    public (string, string)[] Settings =>
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Port}"), ("Mail:Security", "None"), ("Mail:From", "noreply@district.example"), ("Mail:Site", "https://district.example"),
    ];

    public void Refuse(int times) => _refusals = times;

    /// <summary>The next letter, as soon as it is there.</summary>
    public async Task<Letter> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _letters.Reader.ReadAsync(patience.Token);
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await Talk(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream line)
    {
        using var reader = new StreamReader(line, Encoding.Latin1);
        await using var writer = new StreamWriter(line, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        var to = "";
        while (await reader.ReadLineAsync(_stop.Token) is { } said)
        {
            var word = said.Split(' ', ':')[0].ToUpperInvariant();
            if (word == "RCPT") to = said[(said.IndexOf('<', StringComparison.Ordinal) + 1)..said.IndexOf('>', StringComparison.Ordinal)];
            if (word == "DATA" && _refusals-- > 0)
            {
                Refused++;
                await writer.WriteLineAsync($"451 not now, {to}");
                continue;
            }

            await writer.WriteLineAsync(word switch { "EHLO" or "HELO" => "250 sink", "DATA" => "354 go on", "QUIT" => "221 bye", _ => "250 ok" });
            if (word == "QUIT") return;
            if (word != "DATA") continue;
            await _letters.Writer.WriteAsync(Letter.Read(to, await Lines(reader)));
            await writer.WriteLineAsync("250 taken");
        }
    }

    private async Task<List<string>> Lines(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_stop.Token) is { } line and not ".") lines.Add(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line);
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }
}

/// <summary>A letter as its reader sees it.</summary>
public sealed record Letter(string To, string Subject, string Body)
{
    internal static Letter Read(string to, List<string> lines)
    {
        var headers = lines.TakeWhile(l => l.Length > 0).ToList();
        var body = string.Join('\n', lines.Skip(headers.Count + 1));
        var isBase64 = headers.Exists(h => h.Contains("base64", StringComparison.OrdinalIgnoreCase) && h.StartsWith("Content-Transfer-Encoding", StringComparison.OrdinalIgnoreCase));
        var at = headers.FindIndex(h => h.StartsWith("Subject:", StringComparison.Ordinal));
        var subject = headers[at]["Subject:".Length..] + string.Concat(headers.Skip(at + 1).TakeWhile(h => h.StartsWith(' ')));
        return new(to, Decoded(subject.Trim()), isBase64 ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : Unquoted(body));
    }

    private static string Decoded(string header) => !header.StartsWith("=?", StringComparison.Ordinal) ? header : string.Concat(header.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word["=?utf-8?B?".Length..^"?=".Length]))));

    private static string Unquoted(string body)
    {
        var bytes = new List<byte>();
        var text = body.Replace("=\n", "", StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '=' && i + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else bytes.Add((byte)text[i]);
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
