using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Web.Features.Shared.Evidence;

/// <summary>A file that was looked at and may be kept.</summary>
public sealed record FitFile(string Name, EvidenceKind Kind, byte[] Bytes, string Digest)
{
    /// <summary>Lays those beside what lies there that are not there yet.</summary>
    /// <returns>The new ones, whose bytes are to be kept.</returns>
    public static List<(EvidenceFile Evidence, byte[] Bytes)> Add(List<EvidenceFile> lying, IReadOnlyList<FitFile> files, bool inFolder, DateTime at)
    {
        var added = new List<(EvidenceFile, byte[])>();
        foreach (var file in files.DistinctBy(f => f.Digest).Where(f => !lying.Exists(e => e.Digest == f.Digest)))
        {
            var evidence = EvidenceFile.Of(file.Name, file.Kind, file.Bytes.Length, file.Digest, inFolder, at);
            lying.Add(evidence);
            added.Add((evidence, file.Bytes));
        }

        return added;
    }
}
