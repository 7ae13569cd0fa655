using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Data.Claims;

/// <summary>Where the bytes of evidence lie: in the database, or in a folder when the setting names one. What came before the setting changed stays readable where it lies.</summary>
/// <param name="folder">Null keeps new bytes in the database.</param>
public sealed class EvidenceStore(string? folder)
{
    public bool UsesFolder => folder is not null;

    /// <summary>Keeps the bytes of a row that has its key. Call it inside the transaction of that row; it saves.</summary>
    /// <exception cref="IOException">The folder does not take it.</exception>
    public async Task Keep(TeacherDevDb db, ClaimEvidence evidence, byte[] bytes, CancellationToken cancel)
    {
        if (!evidence.InFolder)
        {
            db.EvidenceContents.Add(new() { EvidenceId = evidence.Id, Bytes = bytes });
            await db.SaveChangesAsync(cancel);
            return;
        }

        Directory.CreateDirectory(folder!);
        await File.WriteAllBytesAsync(PathOf(evidence), bytes, cancel);
    }

    /// <summary>The bytes; null where they are gone.</summary>
    public async Task<byte[]?> Find(TeacherDevDb db, ClaimEvidence evidence, CancellationToken cancel) =>
        !evidence.InFolder ? await db.EvidenceContents.Where(c => c.EvidenceId == evidence.Id).Select(c => c.Bytes).SingleOrDefaultAsync(cancel)
        : folder is not null && File.Exists(PathOf(evidence)) ? await File.ReadAllBytesAsync(PathOf(evidence), cancel)
        : null;

    /// <summary>Takes the bytes away; the row stays or goes as the caller decides.</summary>
    public async Task Remove(TeacherDevDb db, IReadOnlyList<ClaimEvidence> files, CancellationToken cancel)
    {
        foreach (var ids in files.Where(f => !f.InFolder).Select(f => f.Id).Chunk(500))
        {
            await db.EvidenceContents.Where(c => ids.Contains(c.EvidenceId)).ExecuteDeleteAsync(cancel);
        }

        foreach (var file in files.Where(f => f.InFolder && folder is not null))
        {
            File.Delete(PathOf(file));
        }
    }

    /// <summary>Made of the key and the digest alone: nothing that anybody typed is part of a path.</summary>
    private string PathOf(ClaimEvidence evidence) => Path.Combine(folder!, string.Create(CultureInfo.InvariantCulture, $"{evidence.Id}-{evidence.Digest[..16]}"));
}
