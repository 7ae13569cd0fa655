namespace TeacherDev.Web.Setup;

/// <summary>The policy packs that travel beside the executable, a folder each.</summary>
internal static class PolicyPacks
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "policies");

    public static bool Exists(string pack) => Names().Contains(pack, StringComparer.Ordinal);

    public static IReadOnlyList<string> Names() => !Directory.Exists(Folder) ? [] :
        [.. Directory.EnumerateDirectories(Folder).Where(f => Directory.EnumerateFiles(f, "*.json").Any()).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
