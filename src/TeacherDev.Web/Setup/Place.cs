namespace TeacherDev.Web.Setup;

/// <summary>Where the program stands: in its source tree (a developer's machine) or in a published folder.</summary>
internal static class Place
{
    private static readonly string? SourceFolder = FindSource();

    public static string ContentRoot => SourceFolder ?? AppContext.BaseDirectory;

    /// <summary>What holds unless the environment says otherwise.</summary>
    public static string Environment => SourceFolder is null ? Environments.Production : Environments.Development;

    private static string? FindSource()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "TeacherDev.Web.csproj"))) return folder.FullName;
        return null;
    }
}
