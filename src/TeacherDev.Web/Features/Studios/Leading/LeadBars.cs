using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>A window of ethics keeps from leading on the day that is named, and from being named today.</summary>
public sealed class LeadBars(TeacherDevDb db, BarsTold told, DistrictClock clock)
{
    public async Task<Refusal?> WhyNot(IReadOnlyCollection<int> people, DateOnly on, CancellationToken cancel)
    {
        foreach (var day in new[] { on, clock.Today }.Distinct())
        {
            foreach (var (who, bar) in await db.BarredOn(people, BarredAct.StudioLead, day, cancel))
            {
                told.Tell(who);
                return new("lead-barred", bar.UntilOn);
            }
        }

        return null;
    }

    /// <summary>Those of some people whom no window keeps from leading on a day.</summary>
    public async Task<IReadOnlyCollection<int>> Unbarred(IReadOnlyCollection<int> people, DateOnly on, CancellationToken cancel)
    {
        var barred = await db.BarredOn(people, BarredAct.StudioLead, on, cancel);
        return [.. people.Where(p => !barred.ContainsKey(p))];
    }
}
