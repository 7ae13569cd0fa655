using System.Diagnostics;

namespace TeacherDev.Benchmarks;

/// <summary>One finished process: how long it took from start to exit and the most memory it held.</summary>
internal sealed record Command(int ExitCode, double Seconds, double PeakMegabytes, string Output)
{
    public static async Task<Command> Run(string program, IEnumerable<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, HighWater(process));
        }

        return new(process.ExitCode, watch.Elapsed.TotalSeconds, peak, await output + await error);
    }

    /// <summary>Linux keeps the high-water mark itself; elsewhere the working set is sampled.</summary>
    private static double HighWater(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return process.WorkingSet64 / 1048576.0;
            }

            var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return 0; // It has just ended.
        }
    }
}
