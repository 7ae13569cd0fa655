using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>What only the district may suppose.</summary>
public sealed record SupposedChoices(IReadOnlyList<School> Schools, IReadOnlyList<SupposedDraft> Drafts)
{
    public static readonly SupposedChoices None = new([], []);
}

/// <summary>The draft of a policy version.</summary>
/// <param name="Code">"" while its document names none.</param>
/// <param name="FromOn">From when it would hold; null: today.</param>
public sealed record SupposedDraft(int Id, string Code, string SavedBy, DateOnly? FromOn, string Document);
