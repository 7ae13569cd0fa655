using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>Sentences that belong together, such as who owes the duty.</summary>
public sealed record WordGroup(string Title, IReadOnlyList<string> Sentences);

/// <summary>
/// All that a policy says, as sentences in the reader's language: whatever the format can say has its sentence. What it would keep
/// from policies that the district does not have is left out.
/// </summary>
public sealed class PlainWords(IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words)
{
    /// <param name="policy">The version to tell of.</param>
    /// <param name="book">Gives the other policies their names.</param>
    public IReadOnlyList<WordGroup> Of(Policy policy, PolicyBook book)
    {
        string Name(string code) => book.Taken.FirstOrDefault(t => t.Policy.Code == code)?.Policy.Name.Spoken() ?? code;
        var amounts = new AmountWords(say, words, policy);
        var audience = new AudienceWords(say);
        if (policy.IsEnd) return [new(say["Group.When"], [.. new WindowWords(say, audience, Name).Of(policy.Window)])];

        var counting = new CountingWords(say, new(say, words), amounts, Name);
        WordGroup[] all =
        [
            new(say["Group.Who"], [.. audience.Of(policy.Audience, policy.AudienceOn)]),
            new(say["Group.When"], [.. new WindowWords(say, audience, Name).Of(policy.Window)]),
            new(say["Group.HowMuch"], [.. amounts.Sentences()]),
            new(say["Group.Counting"], [.. counting.Sentences(policy with { KeepsFrom = [.. policy.KeepsFrom.Where(k => book.Codes.Contains(k.Policy))] })]),
            new(say["Group.Clauses"], [.. counting.Clauses(policy)]),
            new(say["Group.Mark"], policy.Mark is { } mark ? [say["Mark.Says", mark.Name.Spoken()]] : []),
        ];
        return [.. all.Where(group => group.Sentences.Count > 0)];
    }

    /// <summary>The same in another language, as plain texts.</summary>
    public IReadOnlyList<WordGroup> In(CultureInfo language, Policy policy, PolicyBook book) => Speaking.In(language, () => Of(policy, book));
}
