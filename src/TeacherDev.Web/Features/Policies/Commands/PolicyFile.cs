using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>A policy document as somebody hands it in.</summary>
internal sealed record PolicyFile(string Name, string Json, PolicyDocument Document)
{
    private const int MostBytes = 1 << 20;

    /// <summary>What stands in the same folder, as the rest of a pack does; files that cannot be read are passed over.</summary>
    public static IReadOnlyList<Policy> Beside(string path)
    {
        var (folder, own) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFullPath(path));
        return [.. new DirectoryInfo(folder).EnumerateFiles("*.json").Where(f => f.FullName != own && f.Length <= MostBytes)
            .Select(f => PolicyReading.Read(File.ReadAllText(f.FullName)).Policy).OfType<Policy>()];
    }

    /// <exception cref="CommandFault">There is no such file, or it cannot be read.</exception>
    public static async Task<PolicyFile> Read(string path, IStringLocalizer<PoliciesText> say, CancellationToken stop)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new CommandFault(say["File.Missing", path]);
            if (file.Length > MostBytes) throw new CommandFault(say["File.TooLarge", path]);
            var json = await File.ReadAllTextAsync(path, stop);
            return new(file.Name, json, PolicyReading.Read(json));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFault(say["File.Unreadable", path, unreadable.Message]);
        }
    }
}
