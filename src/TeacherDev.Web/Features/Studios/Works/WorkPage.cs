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
}

/// <summary>Work with which one of the same files lies.</summary>
public sealed record SameFile(int Id, int StudioId, string Title);
