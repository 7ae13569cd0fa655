using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Induction.Opinions;

namespace TeacherDev.Data.Induction;

public static class OpinionReading
{
    /// <summary>Everything that was said about somebody, corrections too, the first first.</summary>
    public static Task<List<TermOpinion>> OpinionsOf(this TeacherDevDb db, int teacherId, CancellationToken cancel) =>
        db.TermOpinions.AsNoTracking().Where(o => o.TeacherId == teacherId).OrderBy(o => o.TermOn).ThenBy(o => o.Side).ThenBy(o => o.Number).ToListAsync(cancel);

    /// <summary>The last word of each side about each term.</summary>
    public static IReadOnlyList<TermOpinion> Standing(this IEnumerable<TermOpinion> opinions) =>
        [.. opinions.GroupBy(o => (o.TermOn, o.Side)).Select(g => g.MaxBy(o => o.Number)!)];
}
