using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Merges;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Merges.Preview;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Merges;

/// <summary>A pair that may be one person.</summary>
public sealed record Suggestion(Teacher One, Teacher Other, LikelyDouble Signs);

/// <summary>Likely doubles, a choice of any two, and what was merged so far.</summary>
public sealed record MergesPage(MergeForm Form, IReadOnlyList<Suggestion> Suggestions, Paging Paging, IReadOnlyList<TeacherMerge> Done)
{
    public const int MostSuggestions = 100;

    public static async Task<MergesPage> Read(TeacherDevDb db, MergeForm form, int page, CancellationToken cancel)
    {
        var pairs = await db.LikelyDoubles(MostSuggestions, cancel);
        var ids = pairs.SelectMany(p => new[] { p.OneId, p.OtherId }).Distinct().ToList();
        var people = await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancel);
        var merges = db.TeacherMerges.AsNoTracking();
        var paging = new Paging(page, await merges.CountAsync(cancel));
        return new(
            form,
            [.. pairs.Select(p => new Suggestion(people[p.OneId], people[p.OtherId], p))],
            paging,
            await merges.OrderByDescending(m => m.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel));
    }
}
