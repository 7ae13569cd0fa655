using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>The ledger is as it was recorded: no entry changed, taken out, put in or moved behind the application's back.</summary>
internal sealed class ChainCheck(TeacherDevDb db, ChainQuestion question, ChainWords words) : IIntegrityCheck
{
    public async IAsyncEnumerable<Breach> Breaches([EnumeratorCancellation] CancellationToken cancel)
    {
        var walk = new ChainWalk([.. await db.ChainAnchors(cancel), .. question.Anchors]);
        var found = new FirstOf();
        await foreach (var finding in db.ChainFindings(walk, cancel))
        {
            found.Add(finding);
        }

        question.Walked = walk;
        var people = found.Named.Select(f => f.TeacherId).Distinct().ToList();
        var numbers = await db.Teachers.Where(t => people.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Number, cancel);
        foreach (var breach in words.Breaches(found, id => numbers.GetValueOrDefault(id)))
        {
            yield return breach;
        }
    }
}

/// <summary>The first findings, and how many there are.</summary>
internal sealed class FirstOf
{
    private const int Most = 20;
    private readonly List<ChainFinding> named = [];

    public IReadOnlyList<ChainFinding> Named => named;

    public int More { get; private set; }

    public void Add(ChainFinding finding)
    {
        if (named.Count < Most)
        {
            named.Add(finding);
        }
        else
        {
            More++;
        }
    }
}
