namespace TeacherDev.Data.Tests.Kit;

/// <summary>Files of the repository that a test compares with.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TeacherDev.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No TeacherDev.sln above " + AppContext.BaseDirectory);
    }
}
