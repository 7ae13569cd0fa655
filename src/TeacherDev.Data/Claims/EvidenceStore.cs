using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Data.Claims;

/// <summary>Bytes could not be taken away; nothing was marked as gone.</summary>
public sealed class EvidenceFault(Refusal refusal, Exception? cause = null) : Exception(refusal.ToString(), cause)
{
    public Refusal Refusal => refusal;
}

/// <summary>Where the bytes of evidence lie: in the database, or in a folder when the setting names one. What came before the setting changed stays readable where it lies.</summary>
/// <param name="folder">Null keeps new bytes in the database.</param>
public sealed class EvidenceStore(string? folder)
{
    private const int AtOnce = 500;

    public bool UsesFolder => folder is not null;

    /// <summary>Keeps the bytes of a row that has its key. Call it inside the transaction of that row; it saves.</summary>
    /// <exception cref="IOException">The folder does not take it.</exception>
    public async Task Keep(TeacherDevDb db, EvidenceFile evidence, byte[] bytes, CancellationToken cancel)
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
    public async Task<byte[]?> Find(TeacherDevDb db, EvidenceFile evidence, CancellationToken cancel) =>
        !evidence.InFolder ? await db.EvidenceContents.Where(c => c.EvidenceId == evidence.Id).Select(c => c.Bytes).SingleOrDefaultAsync(cancel)
        : folder is not null && new FileInfo(PathOf(evidence)) is { Exists: true, Length: > 0 } file ? await File.ReadAllBytesAsync(file.FullName, cancel)
        : null;

    /// <summary>How many files lie in a folder whose bytes are not gone.</summary>
    public static Task<int> InFolders(TeacherDevDb db, CancellationToken cancel) => db.EvidenceFiles.CountAsync(e => e.InFolder && e.AgedOutAt == null, cancel);

    /// <summary>Why the bytes cannot be taken away now: they lie in a folder that the setting does not name.</summary>
    public Refusal? WhyNotRemove(IEnumerable<EvidenceFile> files)
    {
        var there = files.Where(f => f.InFolder).ToList();
        if (there.Count == 0)
        {
            return null;
        }

        if (folder is null)
        {
            return new("evidence-folder-unset", there.Count);
        }

        var missing = there.FindAll(f => !File.Exists(PathOf(f)));
        return missing.Count == 0 ? null : new("evidence-not-there", missing.Count, folder, Path.GetFileName(PathOf(missing[0])));
    }

    /// <summary>Takes the bytes away; the row stays or goes as the caller decides. In a folder an empty file stays, so that a second try knows that the first came so far.</summary>
    /// <exception cref="EvidenceFault">Some are not where the setting says, and none was touched; or one cannot be written.</exception>
    public async Task Remove(TeacherDevDb db, IReadOnlyList<EvidenceFile> files, CancellationToken cancel)
    {
        if (WhyNotRemove(files) is { } refusal)
        {
            throw new EvidenceFault(refusal);
        }

        foreach (var ids in files.Where(f => !f.InFolder).Select(f => f.Id).Chunk(AtOnce))
        {
            await db.EvidenceContents.Where(c => ids.Contains(c.EvidenceId)).ExecuteDeleteAsync(cancel);
        }

        foreach (var path in files.Where(f => f.InFolder).Select(PathOf))
        {
            try
            {
                await using var emptied = new FileStream(path, FileMode.Truncate);
            }
            catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
            {
                throw new EvidenceFault(new("evidence-stuck", path), denied);
            }
        }
    }

    /// <summary>Takes the bytes away and notes of these very rows that they are gone.</summary>
    /// <exception cref="EvidenceFault">As for <see cref="Remove"/>; then nothing is noted.</exception>
    public async Task AgeOut(TeacherDevDb db, IReadOnlyList<EvidenceFile> files, DateTime at, CancellationToken cancel)
    {
        await Remove(db, files, cancel);
        foreach (var ids in files.Select(f => f.Id).Chunk(AtOnce))
        {
            await db.EvidenceFiles.Where(e => ids.Contains(e.Id)).ExecuteUpdateAsync(s => s.SetProperty(e => e.AgedOutAt, at), cancel);
        }
    }

    /// <summary>After the row is gone for good, the empty file goes too.</summary>
    public void Forget(EvidenceFile evidence)
    {
        if (evidence.InFolder && folder is not null)
        {
            File.Delete(PathOf(evidence));
        }
    }

    /// <summary>Made of the key and the digest alone: nothing that anybody typed is part of a path.</summary>
    private string PathOf(EvidenceFile evidence) => Path.Combine(folder!, string.Create(CultureInfo.InvariantCulture, $"{evidence.Id}-{evidence.Digest[..16]}"));
}
