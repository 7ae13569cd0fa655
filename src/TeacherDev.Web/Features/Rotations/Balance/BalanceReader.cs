using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>Reads the staff of all schools on two days, or before and after a round; the number of queries does not grow with the people.</summary>
public sealed class BalanceReader(TeacherDevDb db, RotationReader reader, RotationRules rules, DistrictClock clock)
{
    /// <returns>Null where there is no such round.</returns>
    public async Task<BalancePage?> Read(BalanceFilter filter, CancellationToken cancel)
    {
        var (first, last, people) = (filter.FirstDay(clock.Today), filter.LastDay(clock.Today), await reader.Everybody(cancel));
        RotationRound? round = null;
        StaffBalance before, after;
        if (filter.Round is { } id)
        {
            if (await db.WholeRounds().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } found)
            {
                return null;
            }

            (round, first, last) = (found, found.Eve, found.EffectiveOn);
            var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
            var needs = found.Needs.ToDictionary(n => n.Id, n => schools[n.SchoolId]);
            before = StaffBalance.Of(rules, people, first);
            after = StaffBalance.Of(rules, people, first, found.Moving.Where(p => needs.ContainsKey(p.NeedId!.Value)).ToDictionary(p => p.TeacherId, p => needs[p.NeedId!.Value]));
        }
        else
        {
            (before, after) = (StaffBalance.Of(rules, people, first), StaffBalance.Of(rules, people, last));
        }

        List<string> stages = [.. before.Schools.Concat(after.Schools).Select(s => s.School.Stage).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return new(filter, round, first, last, Of(before), Of(after), stages);

        StaffBalance Of(StaffBalance all) => string.IsNullOrEmpty(filter.Stage) ? all : new([.. all.People.Where(p => p.School.Stage == filter.Stage)]);
    }
}
