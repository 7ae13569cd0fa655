using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Counts whom a roster would end or move, so that a wrong file stops before it does.</summary>
internal static class RosterBrake
{
    public static void Measure(RosterPlan plan, KnownRoster known, DateOnly today)
    {
        var planned = plan.Stays.Where(s => s.Kind == PlacementKind.Post).ToLookup(s => s.Teacher);
        foreach (var teacher in known.Teachers)
        {
            var before = Last(known.Placements(teacher).Where(p => p.Kind == PlacementKind.Post).Select(p => (p.StartOn, p.EndOn, known.SchoolsById[p.SchoolId])));
            if (before is not { } post || post.EndOn < today)
            {
                continue;
            }

            plan.PeopleInPost++;
            if (!planned.Contains(teacher))
            {
                continue;
            }

            var replaced = planned[teacher].Select(s => s.Replaces).ToHashSet();
            var after = Last(
            [
                .. known.Placements(teacher).Where(p => p.Kind == PlacementKind.Post && !replaced.Contains(p)).Select(p => (p.StartOn, p.EndOn, known.SchoolsById[p.SchoolId])),
                .. planned[teacher].Select(s => (s.StartOn, s.EndOn, s.School)),
            ])!.Value;
            var ends = after.EndOn is { } end && (post.EndOn is null || end < post.EndOn);
            if (ends || after.School != post.School)
            {
                plan.PeopleEndedOrMoved++;
            }
        }
    }

    private static (DateOnly StartOn, DateOnly? EndOn, School School)? Last(IEnumerable<(DateOnly StartOn, DateOnly? EndOn, School School)> posts)
    {
        (DateOnly StartOn, DateOnly? EndOn, School School)? last = null;
        foreach (var post in posts)
        {
            if (last is null || post.StartOn > last.Value.StartOn)
            {
                last = post;
            }
        }

        return last;
    }
}
