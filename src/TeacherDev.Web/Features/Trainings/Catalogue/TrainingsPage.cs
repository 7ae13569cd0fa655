using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <param name="Advised">What would fill the reader's gaps, the most first; empty for whoever has no record.</param>
/// <param name="ToDecide">How many filed trainings wait for the reader.</param>
/// <param name="ToApprove">How many sign-ups of the reader's school wait for its word.</param>
/// <param name="Thin">Those that the reader keeps and that have too few people.</param>
public sealed record TrainingsPage(
    TrainingFilter Filter, Paging Paging, IReadOnlyList<TrainingRow> Rows, IReadOnlyList<Advice> Advised, int ToDecide, int ToApprove, IReadOnlyList<int> Thin, bool Files, bool KeepsAny, DateOnly Today)
{
    /// <summary>How many that the reader runs have attendance to confirm.</summary>
    public int Unconfirmed { get; init; }

    /// <summary>The reader runs one that pays each session: what was held is registered.</summary>
    public bool Registers { get; init; }

    /// <summary>All of them are listed, on this page or the next: they can be cancelled together.</summary>
    public bool CancelsThin => Filter.Thin && Thin.Count > 0 && Paging.Total == Thin.Count;
}
