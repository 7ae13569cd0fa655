using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>What counts, what does not, and what must be among it.</summary>
internal sealed class CountingWords(IStringLocalizer<PoliciesText> say, SelectionWords selection, AmountWords amount, Func<string, string> name)
{
    public IEnumerable<string> Sentences(Policy policy) =>
    [
        .. policy.About is { } about ? [say["Count.About", selection.Of(about)]] : Array.Empty<string>(),
        say[policy.Weights.Count > 0 ? "Count.Weighted" : "Count.Plain"],
        .. policy.Weights.Select(w => (string)say["Count.Weight", selection.Of(w.Of), Thousandths(w.Thousandths)]),
        .. policy.Awards.Select(a => (string)say["Count.Award", a.Name.Spoken(), say.Event(a.Event), amount.Of(a.Tenths)]),
        .. policy.Caps.Count == 0 ? [say["Count.NoCap"]] : policy.Caps.Select(Cap),
        .. policy.Exclusions.Select(Exclusion),
        .. policy.KeepsFrom.Select(k => (string)say[k.Percent == 100 ? "Count.Keeps" : "Count.KeepsPart", name(k.Policy), k.Percent]),
        .. policy.CarryOver is { } carry ? Carry(carry) : policy.Window is Rolling ? [] : [say["Count.NoCarry"]],
    ];

    public IEnumerable<string> Clauses(Policy policy)
    {
        foreach (var clause in policy.Clauses)
            yield return say[$"Clause.{clause.Per}", clause.Name.Spoken(), selection.Of(clause.Of), amount.Of(clause.AtLeast)];
        foreach (var clause in policy.Clauses.Where(c => c.CutLikeTarget)) yield return say["Clause.Cut", clause.Name.Spoken()];
        if (AmountWords.MayBeCut(policy.Window) && policy.Clauses.Any(c => c is { CutLikeTarget: false, Per: Per.Window }) && policy.Target is { ByMonth: true })
            yield return say[policy.Clauses.Any(c => c.CutLikeTarget) ? "Clause.OthersNotCut" : "Clause.NotCut"];
        if (policy.Clauses.Count > 0 && policy.Caps.Count > 0) yield return say["Clause.BeforeCaps"];
        foreach (var offset in policy.Offsets)
            yield return say["Clause.Offset", Clause(policy, offset.From), Clause(policy, offset.To)];
    }

    private string Cap(Cap cap) => say["Count.Cap", cap.Name.Spoken(), selection.Of(cap.Of), say[$"Per.{cap.Per}"], amount.Of(cap.AtMost)];

    private string Exclusion(Exclusion exclusion)
    {
        var whole = exclusion.Percent == 100;
        var key = exclusion.CountedOnly
            ? whole ? "Count.ExcludeCounted" : "Count.ExcludeCountedPart"
            : whole ? "Count.Exclude" : "Count.ExcludePart";
        return say[key, name(exclusion.Policy), exclusion.Percent];
    }

    private IEnumerable<string> Carry(CarryOver carry)
    {
        yield return say["Count.Carry", amount.Of(carry.AtMost)];
        if (carry.LastMonths is { } months) yield return say["Count.CarryMonths", months];
        yield return carry.RecordedWithinDays == 0 ? say["Count.CarryFixed"] : say["Count.CarryDays", carry.RecordedWithinDays];
    }

    private static string Clause(Policy policy, string code) => policy.Clauses.FirstOrDefault(c => c.Code == code)?.Name.Spoken() ?? code;

    private static string Thousandths(int weight) => (weight / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
}
