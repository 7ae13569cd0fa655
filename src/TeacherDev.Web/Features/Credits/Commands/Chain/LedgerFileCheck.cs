using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>An exported chain, without a database: the same walk.</summary>
internal sealed class LedgerFileCheck(ChainQuestion question, ChainWords words, IStringLocalizer<StatusText> text)
{
    /// <exception cref="CommandFault">The file cannot be read or is no export.</exception>
    public IReadOnlyList<Breach> Breaches(string path) => Opened(path, file =>
    {
        var walk = new ChainWalk([.. file.Roots, .. question.Anchors]);
        var (found, order) = (new FirstOf(), new LineOrder(path));
        foreach (var (link, texts) in file.Entries())
        {
            if (order.IsBroken(walk.Position, link.Position))
            {
                return [.. words.Breaches(found, _ => null), new("chain-file-disordered", file.LineNumber, link.Position, walk.Position + 1)];
            }

            foreach (var finding in walk.Step(link, texts))
            {
                found.Add(finding);
            }
        }

        var (entries, hash) = file.End ?? (walk.Position, walk.Hash);
        foreach (var finding in walk.End(entries, hash))
        {
            found.Add(finding);
        }

        question.Walked = walk;
        List<Breach> breaches = [.. words.Breaches(found, _ => null)];
        if (file.End is null)
        {
            breaches.Add(new("chain-file-cut", walk.Position));
        }

        return breaches;
    });

    /// <summary>The roots and the end of an export, as what must stand in another chain.</summary>
    /// <exception cref="CommandFault">The file cannot be read or is no export.</exception>
    public IReadOnlyList<ChainAnchor> Anchors(string path) => Opened<IReadOnlyList<ChainAnchor>>(path, file =>
    {
        foreach (var _ in file.Entries())
        {
            // The end comes last.
        }

        return file.End is { Entries: > 0 } end ? [.. file.Roots, new(text["Verify.EndOf", Path.GetFileName(path)], end.Entries, end.Hash)] : file.Roots;
    });

    private T Opened<T>(string path, Func<LedgerFile, T> read)
    {
        try
        {
            using var file = new LedgerFile(path);
            return read(file);
        }
        catch (LedgerFileFault fault)
        {
            throw new CommandFault(text["Verify.NoLedgerFile", path, fault.Line]);
        }
        catch (Exception notRead) when (notRead is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFault(text["Verify.NotRead", path, notRead.Message]);
        }
    }
}
