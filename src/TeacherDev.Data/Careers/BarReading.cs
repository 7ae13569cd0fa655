using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Ethics;

namespace TeacherDev.Data.Careers;

public static class BarReading
{
    private const int AtOnce = 1000;

    /// <summary>
    /// Who of these people is kept from an act on a day by ethics, and until when: whatever gives a title, an honour, a studio or a
    /// certificate asks here. It tells no more than that.
    /// </summary>
    public static async Task<IReadOnlyDictionary<int, Bar>> BarredOn(
        this TeacherDevDb db, IReadOnlyCollection<int> teacherIds, BarredAct act, DateOnly day, CancellationToken cancel)
    {
        var (word, barred) = ($",{act},", new Dictionary<int, Bar>());
        foreach (var ids in teacherIds.Distinct().Chunk(AtOnce))
        {
            var found = await db.EthicsViolations.AsNoTracking().Where(v => ids.Contains(v.TeacherId) && v.UntilOn >= day && v.Bars.Contains(word)).ToListAsync(cancel);
            foreach (var one in found.GroupBy(v => v.TeacherId))
            {
                if (Bar.Of(one, act, day) is { } bar)
                {
                    barred[one.Key] = bar;
                }
            }
        }

        return barred;
    }
}
