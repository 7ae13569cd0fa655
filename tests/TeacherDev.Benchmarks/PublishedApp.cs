using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TeacherDev.Benchmarks;

/// <summary>The application as a district runs it (docs/operate.md): published in Release for this machine's platform.</summary>
internal sealed class PublishedApp(string folder)
{
    public static async Task<PublishedApp> Publish()
    {
        var folder = Path.Combine(Path.GetTempPath(), "teacherdev-benchmarks", "app");
        var published = await Command.Run("dotnet", ["publish", Path.Combine(Repository, "src", "TeacherDev.Web"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "q"]);
        return published.ExitCode == 0 ? new(folder) : throw new InvalidOperationException(published.Output);
    }

    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "TeacherDev.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    public static string Sample(string name) => Path.Combine(Repository, "tests", "Samples", name);

    /// <summary>An empty folder for a database.</summary>
    public static string EmptyFolder()
    {
        var folder = Directory.CreateTempSubdirectory("teacherdev-figures-");
        return folder.FullName;
    }

    /// <summary>The settings that keep everything in one folder.</summary>
    public static string[] Embedded(string data) => [$"--ConnectionStrings:TeacherDev=Data Source={Path.Combine(data, "figures.db")}", $"--DataFolder={data}"];

    public Task<Command> Run(string data, params string[] words) => Run(Embedded(data), words);

    public Task<Command> Run(string[] settings, params string[] words) =>
        Command.Run("dotnet", [Path.Combine(folder, "TeacherDev.Web.dll"), .. words, .. settings]);

    public Process Serve(string[] settings, int port) => Process.Start(new ProcessStartInfo("dotnet",
        [Path.Combine(folder, "TeacherDev.Web.dll"), $"--urls=http://127.0.0.1:{port}", "--environment=Development", .. settings])
    { RedirectStandardOutput = true })!;
}
