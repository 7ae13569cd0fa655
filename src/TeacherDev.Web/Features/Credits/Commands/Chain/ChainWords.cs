using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>What is not as it was sealed, in sentences: which entry, whose, and what differs.</summary>
internal sealed class ChainWords(IStringLocalizer<StatusText> text)
{
    /// <param name="numberOf">The number of the teacher with this row; null when that is not known.</param>
    public IEnumerable<Breach> Breaches(FirstOf found, Func<int, string?> numberOf)
    {
        foreach (var finding in found.Named)
        {
            yield return Breach(finding, numberOf(finding.TeacherId) ?? text["Row", finding.TeacherId]);
        }

        if (found.More > 0)
        {
            yield return new("chain-more", found.More);
        }
    }

    private Breach Breach(ChainFinding finding, string teacher) => finding.Fault switch
    {
        ChainFault.EntryChanged => new("chain-entry-changed", finding.EntryId, teacher, finding.Position, string.Join(text["Field.And"], finding.Fields.Select(f => text["Field." + f].Value))),
        ChainFault.EntryMissing => new("chain-entry-missing", finding.EntryId, teacher, finding.Position),
        ChainFault.EntryWithoutLink => new("chain-entry-without-link", finding.EntryId, teacher),
        ChainFault.LinkChanged => new("chain-link-changed", finding.EntryId, teacher, finding.Position),
        ChainFault.LinksMissing => new("chain-links-missing", finding.Position, finding.Until),
        ChainFault.HeadDiffers => new("chain-head-differs", finding.Position, finding.Until),
        _ => new("chain-root-differs", finding.Root),
    };
}
