namespace TeacherDev.Web.Tests.House;

/// <summary>The project's own files, found by walking up from the built tests to the solution.</summary>
public static class Repository
{
    public static readonly string Root = FindRoot();

    static readonly string[] Sources = ["src", "db", "tests"];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths below the root, with forward slashes, of every file a person wrote under the folder.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !IsProduced(file) && endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> SourceFiles(params string[] endings) =>
        [.. Sources.SelectMany(folder => Files(folder, endings))];

    /// <summary>The assemblies of the product that the tests were built against.</summary>
    public static IReadOnlyList<string> BuiltAssemblies() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "TeacherDev.*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)
                && !file.EndsWith(".Views.dll", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static string WebAssembly => Path.Combine(AppContext.BaseDirectory, "TeacherDev.Web.dll");

    static bool IsProduced(string file) =>
        file.Split('/').Any(part => part is "bin" or "obj" or "data" or "artifacts" or "TestResults" or "Migrations");

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "TeacherDev.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No TeacherDev.sln above {AppContext.BaseDirectory}: run the tests inside the project.");
    }
}
