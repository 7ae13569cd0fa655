using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.Works;

/// <param name="SameFiles">Other work with one of these files, for whoever decides.</param>
/// <param name="Alike">What the program knows by itself and the report may be about, while it waits.</param>
/// <param name="MayDecide">The reader's word is waited for.</param>
/// <param name="DecidedBy">The name of whoever gave it; null before.</param>
public sealed record WorkPage(Studio Studio, WorkRow Row, ScoreItem? Item, bool IsOwn, bool MayDecide, bool MayWithdraw, IReadOnlyList<SameFile> SameFiles, IReadOnlyList<KnownWork> Alike, string? DecidedBy, string Typed)
{
    public StudioWork Work => Row.Work;

    /// <summary>The amount waits to be counted again, in a paper book.</summary>
    public bool IsTold => Work.State == WorkState.Reported && Item?.Opens.IsTold(Work.Note, Work.Amount) is true;

    /// <summary>It waits and may not be confirmed as it is.</summary>
    public bool Lacks => Work.State is WorkState.Reported or WorkState.Returned && Item?.Opens.WhyNot(Work.Note, Work.Amount, Work.Evidence.Count) is not null;

    /// <summary>It counts, from before anything had to lie with it.</summary>
    public bool OpensNothing => Work is { State: WorkState.Confirmed, Note.Length: 0, Evidence.Count: 0 };
}

/// <summary>Work with which one of the same files lies, or the same text.</summary>
public sealed record SameFile(int Id, int StudioId, string Title);
