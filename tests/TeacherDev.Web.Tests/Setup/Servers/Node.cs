using System.Diagnostics;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>One process that serves, and may be killed.</summary>
internal sealed class Node : IDisposable
{
    private readonly Process process;

    private Node(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public Process Process => process;

    public static async Task<Node> Start(Executable program, params string[] settings)
    {
        var process = program.Start(["--urls", "http://127.0.0.1:0", "--lang", "en", .. settings]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("TeacherDev listens on ", StringComparison.Ordinal))
            {
                // Whoever does not listen to a process stops it, once the pipe is full.
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return new(process, new(line.Split(' ')[^1]));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>SIGKILL: no word to anybody.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
