using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

public static class SecondLooks
{
    /// <summary>The groups that a person belongs to on any of the days of a training.</summary>
    public static SecondLook Of(TeacherRecord person, DateRange days, ClaimRules rules)
    {
        var posts = person.Placements.Where(p => p.Kind == PlacementKind.Post).ToList();
        var moved = posts.Exists(p => p.StartOn <= days.End && p.StartOn.AddMonths(rules.TransferredMonths) > days.Start && person.MergedFrom(p) is null
            && posts.Exists(before => before.SchoolId != p.SchoolId && before.EndOn < p.StartOn));
        var lent = person.Placements.Any(p => p.Kind != PlacementKind.Post && p.Days.Overlaps(days));
        var away = person.Exemptions.Any(e => e.IsLeave && e.Days.Overlaps(days));
        var hired = person.Teacher.TeachingStartOn.AddMonths(rules.NewlyHiredMonths) > days.Start;
        return (moved ? SecondLook.Transferred : 0) | (lent ? SecondLook.Lent : 0) | (away ? SecondLook.OnLeave : 0) | (hired ? SecondLook.NewlyHired : 0);
    }
}
