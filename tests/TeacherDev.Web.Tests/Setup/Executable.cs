using System.Diagnostics;
using System.Text;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Setup;

/// <summary>The real executable, started in an empty folder as somebody at a terminal would.</summary>
internal sealed class Executable : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("teacherdev-run-").FullName;

    public string DataFolder => Path.Combine(_folder, "data");

    public async Task<Ran> Run(params string[] args)
    {
        using var process = Start(args);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Serves until the visit is over; gives back all that it wrote.</summary>
    public async Task<string> Serve(Func<HttpClient, Task> visit, params string[] args)
    {
        using var process = Start(["--urls", "http://127.0.0.1:0", "--lang", "en", .. args]);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var written = new StringBuilder();
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException(written + await process.StandardError.ReadToEndAsync(patience.Token));
                written.AppendLine(line);
            }
            while (!line.StartsWith("TeacherDev listens on ", StringComparison.Ordinal));

            using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(line.Split(' ')[^1]) };
            await visit(browser);
            process.Kill();
            return written + await process.StandardOutput.ReadToEndAsync(patience.Token);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Starts it; whoever asks reads what it writes, and ends it.</summary>
    public Process Start(IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DataFolder"] = DataFolder;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
