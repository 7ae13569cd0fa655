namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>Tells lines that are missing from lines that stand elsewhere in the file.</summary>
internal sealed class LineOrder(string path)
{
    private List<long>? positions;

    /// <summary>Whether a line is out of its place, rather than behind a gap: what should stand before it comes later, or came already.</summary>
    /// <param name="before">The position of the line before.</param>
    /// <param name="position">The line's own.</param>
    /// <exception cref="LedgerFileFault">The rest of the file cannot be read.</exception>
    public bool IsBroken(long before, long position)
    {
        if (position == before + 1)
        {
            return false;
        }

        if (position <= before)
        {
            return true;
        }

        var all = positions ??= Read();
        var at = all.BinarySearch(before + 1);
        return all[at < 0 ? ~at : at] < position;
    }

    /// <summary>Of a file that is as it was written nobody asks this.</summary>
    private List<long> Read()
    {
        using var file = new LedgerFile(path);
        List<long> all = [.. file.Entries().Select(e => e.Link.Position)];
        all.Sort();
        return all;
    }
}
