using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Merges;

/// <summary>What makes two records look like one person.</summary>
public sealed record LikelyDouble(int OneId, int OtherId, bool SameIdNumber, bool SameBirth, bool SamePhone);

public static class MergeReading
{
    /// <summary>All that one record holds, whether it was merged or not; null for nobody.</summary>
    public static async Task<MergeSide?> MergeSide(this TeacherDevDb db, string number, CancellationToken cancel)
    {
        if (await db.Teachers.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel) is not { } teacher)
        {
            return null;
        }

        var id = teacher.Id;
        return new(
            teacher,
            await db.TeacherFacts.AsNoTracking().Where(f => f.TeacherId == id).ToListAsync(cancel),
            await db.Placements.AsNoTracking().Where(p => p.TeacherId == id && p.WithdrawnAt == null).OrderBy(p => p.StartOn).ToListAsync(cancel),
            await db.Exemptions.AsNoTracking().Where(e => e.TeacherId == id && e.WithdrawnAt == null).OrderBy(e => e.StartOn).ToListAsync(cancel),
            await db.CareerEvents.AsNoTracking().Where(e => e.TeacherId == id).ToListAsync(cancel),
            await db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == id).ToListAsync(cancel))
        {
            Held =
            [
                .. (await db.CareerRecords.AsNoTracking().Where(r => r.TeacherId == id && r.RecordedAt != null && r.WithdrawnAt == null).ToListAsync(cancel)).Select(r => r.Held).OfType<HeldFact>(),
                .. (await db.CohortMembers.AsNoTracking().Where(m => m.TeacherId == id && m.WithdrawnAt == null)
                    .Select(m => new { m.Cohort.Kind, m.Cohort.Outside, m.StartOn, End = m.EndOn ?? m.Cohort.EndOn }).ToListAsync(cancel)).Select(m => CohortMember.HeldAs(m.Kind, m.Outside, m.StartOn, m.End)),
            ],
            FormerNumbers = await db.TeacherMerges.Where(m => m.StandsId == id && m.UndoneAt == null).Select(m => m.FromNumber).ToListAsync(cancel),
        };
    }

    /// <summary>Pairs of records that may be one person: the same ID number, or the same name and birthday, or the same name and phone.</summary>
    public static async Task<IReadOnlyList<LikelyDouble>> LikelyDoubles(this TeacherDevDb db, int most, CancellationToken cancel)
    {
        var people = db.Teachers.Where(t => t.AnonymisedAt == null);
        var byIdNumber = await Pairs(
            from a in people join b in people on a.IdNumber equals b.IdNumber where a.IdNumber != "" && a.Id < b.Id select new Pair { OneId = a.Id, OtherId = b.Id });
        var byBirth = await Pairs(
            from a in people join b in people on a.Name equals b.Name where a.BornOn != null && a.BornOn == b.BornOn && a.Id < b.Id select new Pair { OneId = a.Id, OtherId = b.Id });
        var byPhone = await Pairs(
            from a in people join b in people on a.Name equals b.Name where a.Phone != "" && a.Phone == b.Phone && a.Id < b.Id select new Pair { OneId = a.Id, OtherId = b.Id });
        return
        [
            .. byIdNumber.Concat(byBirth).Concat(byPhone).Distinct().Take(most)
                .Select(p => new LikelyDouble(p.OneId, p.OtherId, byIdNumber.Contains(p), byBirth.Contains(p), byPhone.Contains(p))),
        ];

        async Task<IReadOnlySet<Pair>> Pairs(IQueryable<Pair> pairs) =>
            (await pairs.OrderBy(p => p.OneId).ThenBy(p => p.OtherId).Take(most).ToListAsync(cancel)).ToHashSet();
    }

    /// <summary>A merge that stands on this one and must be taken back before it.</summary>
    public static Task<TeacherMerge?> LaterMerge(this TeacherDevDb db, TeacherMerge merge, CancellationToken cancel) =>
        db.TeacherMerges.AsNoTracking().Where(m => m.Id > merge.Id && m.UndoneAt == null
                && (m.StayId == merge.StayId || m.FromId == merge.StayId || m.StayId == merge.FromId))
            .OrderByDescending(m => m.Id).FirstOrDefaultAsync(cancel);

    private sealed record Pair
    {
        public int OneId { get; init; }
        public int OtherId { get; init; }
    }
}
