using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy;

/// <summary>Which stored workbooks speak of somebody.</summary>
internal static class StoredFiles
{
    /// <param name="values">What names the person wherever it stands.</param>
    /// <param name="words">What names them only as a whole cell: their number.</param>
    public static async Task<IReadOnlyList<(int BatchId, bool Waits)>> SpeakingOf(
        TeacherDevDb db, IReadOnlyList<string> values, IReadOnlyList<string> words, CancellationToken cancel)
    {
        var found = new List<(int, bool)>();
        foreach (var batch in await db.ImportBatches.AsNoTracking().Where(b => db.ImportFiles.Any(f => f.BatchId == b.Id)).OrderBy(b => b.Id).ToListAsync(cancel))
        {
            var bytes = await db.ImportFiles.Where(f => f.BatchId == batch.Id).Select(f => f.Bytes).SingleAsync(cancel);
            if (Speaks(bytes, values, words))
            {
                found.Add((batch.Id, batch.IsAtWork || batch.AwaitsConfirmation));
            }
        }

        return found;
    }

    /// <summary>A file that cannot be opened may speak of anybody.</summary>
    private static bool Speaks(byte[] bytes, IReadOnlyList<string> values, IReadOnlyList<string> words)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes, writable: false));
            foreach (var part in package.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                using var reader = new StreamReader(part.Open(), Encoding.UTF8);
                var text = reader.ReadToEnd();
                if (values.Any(v => text.Contains(v, StringComparison.Ordinal)) || words.Any(w => text.Contains($">{w}<", StringComparison.Ordinal)))
                {
                    return true;
                }
            }

            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
