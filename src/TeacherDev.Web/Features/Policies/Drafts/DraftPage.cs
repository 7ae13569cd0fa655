using System.Globalization;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Policies.Words;

namespace TeacherDev.Web.Features.Policies.Drafts;

/// <summary>A draft with what speaks against it, and what it would change against the version in force, in both languages.</summary>
/// <param name="Form">What stands in the fields: what was typed, or what is kept.</param>
/// <param name="Other">What somebody else saved meanwhile; null where nobody did.</param>
public sealed record DraftPage(PolicyDraft Draft, DraftForm Form, CheckedDocument Checked, PolicyDraft? Other)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans"), English = CultureInfo.GetCultureInfo("en");

    public IReadOnlyList<WordDifference> Differences { get; private init; } = [];
    public IReadOnlyList<WordDifference> OtherDifferences { get; private init; } = [];
    public IReadOnlyList<WordGroup> Words { get; private init; } = [];
    public CultureInfo OtherLanguage => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Chinese : English;

    public string Address => $"/policy-drafts/{Draft.Id.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>It may be previewed: all is right and the day is said.</summary>
    public bool IsReady => Checked.MayBeTaken && Draft.FromOn is not null && Other is null;

    public static DraftPage Of(PolicyDraft draft, DraftForm? typed, CheckedDocument read, PolicyDraft? other, PolicyDifferences differences, PlainWords plain)
    {
        var form = typed ?? new() { Document = draft.Document, From = draft.FromOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Seen = draft.Version };
        var page = new DraftPage(draft, form, read, other);
        return read.Policy is not { } policy ? page
            : read.InForce is not { } before ? page with { Words = plain.Of(policy, read.Book) }
            : page with
            {
                Differences = differences.Between(before, policy, read.Book),
                OtherDifferences = differences.In(page.OtherLanguage, before, policy, read.Book),
            };
    }
}
