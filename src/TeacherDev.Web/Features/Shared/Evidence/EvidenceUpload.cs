using System.Security.Cryptography;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Web.Features.Shared.Evidence;

/// <summary>Reads files that came with a form: too many or too large ones are never taken into memory.</summary>
public static class EvidenceUpload
{
    /// <summary>Five whole files and the form around them; more is cut off by the server while it streams.</summary>
    public const int MostBytes = (EvidenceFile.MostFiles * (EvidenceFile.MostBytes + 4096)) + (1024 * 1024);

    /// <returns>Those that may be kept, and for each other one its name and why not.</returns>
    public static async Task<(IReadOnlyList<FitFile> Files, IReadOnlyList<(string Name, Refusal Refusal)> Refused)> Read(IReadOnlyList<IFormFile>? files, CancellationToken cancel)
    {
        var (fit, refused) = (new List<FitFile>(), new List<(string, Refusal)>());
        if (files?.Count > EvidenceFile.MostFiles)
        {
            return ([], [(files[EvidenceFile.MostFiles].FileName, new("evidence-many", EvidenceFile.MostFiles))]);
        }

        foreach (var file in files ?? [])
        {
            if (file.Length > EvidenceFile.MostBytes)
            {
                refused.Add((file.FileName, new("evidence-big", EvidenceFile.MostBytes >> 20)));
                continue;
            }

            var bytes = new byte[file.Length];
            await using (var stream = file.OpenReadStream())
            {
                await stream.ReadExactlyAsync(bytes, cancel);
            }

            var (kind, refusal) = EvidenceSniffing.Look(bytes);
            if (kind is { } known)
            {
                fit.Add(new(file.FileName, known, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))));
            }
            else
            {
                refused.Add((file.FileName, refusal!));
            }
        }

        return (fit, refused);
    }
}
