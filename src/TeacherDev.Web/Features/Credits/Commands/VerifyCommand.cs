using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Credits.Commands.Chain;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>The integrity checks, or an exported ledger alone: names each breach, exit code 1 if there is any.</summary>
internal sealed class VerifyCommand(
    IEnumerable<IIntegrityCheck> checks, LedgerFileCheck fileCheck, ChainQuestion question, IStringLocalizer<StatusText> text) : ICommand
{
    public string Usage => "verify [--file FILE] [--anchors FILE] [--root ROOT]";

    public string About => text["Verify.About"];

    public bool NeedsDatabaseFor(CommandLine line) => line["file"] is null;

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        Ask(line);
        var (looked, found) = (0, 0);
        if (line["file"] is { } path)
        {
            looked++;
            found += Say(line, fileCheck.Breaches(path));
        }
        else
        {
            foreach (var check in checks)
            {
                looked++;
                found += await Look(line, check, stop);
            }
        }

        SayChain(line);
        line.Out.WriteLine((string)(found == 0 ? text["Verify.Clean", looked] : text["Verify.Found", looked, found]));
        return found == 0 ? 0 : 1;
    }

    private void Ask(CommandLine line)
    {
        if (line["root"] is { } typed)
        {
            question.Anchors.Add(new(typed, null, LedgerRoot.Typed(typed) ?? throw new CommandFault(text["Verify.NoRoot", typed], isUsage: true)));
        }

        if (line["anchors"] is { } path)
        {
            question.Anchors.AddRange(fileCheck.Anchors(path));
        }
    }

    /// <summary>What is so broken that a check cannot go on is a breach too, and the others still look.</summary>
    private async Task<int> Look(CommandLine line, IIntegrityCheck check, CancellationToken stop)
    {
        var found = 0;
        try
        {
            await foreach (var breach in check.Breaches(stop))
            {
                found += Say(line, [breach]);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            found += Say(line, [new("stopped", check.GetType().Name, broken.Message.ReplaceLineEndings(" "))]);
        }

        return found;
    }

    private int Say(CommandLine line, IReadOnlyList<Breach> breaches)
    {
        foreach (var breach in breaches)
        {
            line.Error.WriteLine((string)text["Verify." + breach.Code, breach.Parts]);
        }

        return breaches.Count;
    }

    private void SayChain(CommandLine line)
    {
        if (question.Walked is not { } walk)
        {
            return;
        }

        line.Out.WriteLine((string)text["Verify.Chain", walk.Position, LedgerRoot.Shorten(walk.Hash)]);
        foreach (var (anchor, position) in walk.Met)
        {
            line.Out.WriteLine((string)text["Verify.RootStands", anchor.Name, position]);
        }
    }
}
