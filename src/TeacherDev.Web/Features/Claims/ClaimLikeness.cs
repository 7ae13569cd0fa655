using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Web.Features.Claims;

/// <summary>What may be the same as a claim.</summary>
/// <param name="Trainings">Of the same person: days in common, title or organiser alike.</param>
/// <param name="Files">The same file with other claims, of anybody.</param>
public sealed record LikelyDoubles(IReadOnlyList<ComparedTraining> Trainings, IReadOnlyList<SameFile> Files)
{
    public bool Any => Trainings.Count + Files.Count > 0;

    /// <summary>Since when each stands beside it that brings hours, or may: a refused claim does not.</summary>
    public IReadOnlyList<DateTime> Since => [.. Trainings.Where(t => t.State != nameof(ClaimState.Refused)).Select(t => t.Since), .. Files.Select(f => f.Since)];
}

public static class ClaimLikeness
{
    public static async Task<LikelyDoubles> LikelyDoubles(this TeacherDevDb db, Claim claim, CancellationToken cancel)
    {
        var beside = claim is { StartOn: { } start, CompletedOn: { } end } && start <= end ? await db.TrainingsBeside(claim.Id, claim.TeacherId, start, end, cancel) : [];
        return new([.. beside.Where(other => Likeness.MayBeSame(claim.Terms, other))], await db.SameFiles(claim.Id, cancel));
    }
}
