using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>Sentences of one group that only one of two versions says.</summary>
public sealed record WordDifference(string Title, IReadOnlyList<string> Gone, IReadOnlyList<string> New);

/// <summary>What a version changes against another, in plain words: all that either says, less what both say.</summary>
public sealed class PolicyDifferences(PlainWords plain, IStringLocalizer<PoliciesText> say)
{
    /// <param name="before">The version that it follows.</param>
    /// <param name="after">The version to come.</param>
    /// <param name="book">Gives the other policies their names.</param>
    public IReadOnlyList<WordDifference> Between(Policy before, Policy after, PolicyBook book)
    {
        var (was, now) = (All(before, book), All(after, book));
        return [.. now.Select(g => g.Title).Union(was.Select(g => g.Title))
            .Select(title => (title, Was: Of(was, title), Now: Of(now, title)))
            .Select(g => new WordDifference(g.title, [.. g.Was.Except(g.Now)], [.. g.Now.Except(g.Was)]))
            .Where(d => d.Gone.Count + d.New.Count > 0)];
    }

    public IReadOnlyList<WordDifference> In(CultureInfo language, Policy before, Policy after, PolicyBook book) => Speaking.In(language, () => Between(before, after, book));

    private List<WordGroup> All(Policy policy, PolicyBook book) =>
    [
        new(say["Diff.Name"], [policy.Name.Spoken()]),
        new(say["Diff.Summary"], [policy.Summary.Spoken()]),
        .. plain.Of(policy, book),
        new(say["Sources"], [.. policy.Sources.Select(s => $"{say["SourceTitle", s.Title]} {s.Number} {s.Note.Spoken()}".TrimEnd())]),
        new(say["Diff.Unstated"], [.. policy.Unstated.Select(u => u.Spoken())]),
    ];

    private static IReadOnlyList<string> Of(List<WordGroup> groups, string title) => groups.Find(g => g.Title == title)?.Sentences ?? [];
}
