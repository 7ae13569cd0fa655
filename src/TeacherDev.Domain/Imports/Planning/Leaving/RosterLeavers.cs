using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning.Leaving;

/// <summary>Finds whom a roster turns into leavers, by the rule of <see cref="TeacherRecord.IsFormer"/>.</summary>
internal static class RosterLeavers
{
    public static void Find(RosterPlan plan, KnownRoster known, IReadOnlyDictionary<string, PlannedPerson> people, DateOnly today)
    {
        var planned = plan.Stays.Where(s => s.Kind == PlacementKind.Post).ToLookup(s => s.Teacher);
        var said = plan.TeacherChanges.Where(c => c.Field.Code == nameof(Teacher.Status) && c.After == RosterWords.Left).Select(c => c.Teacher).ToHashSet();
        foreach (var teacher in known.Teachers)
        {
            if (!planned.Contains(teacher) && !said.Contains(teacher))
            {
                continue;
            }

            var before = known.Placements(teacher).Where(p => p.Kind == PlacementKind.Post).ToList();
            var replaced = planned[teacher].Select(s => s.Replaces).ToHashSet();
            List<DateOnly?> ends = [.. before.Where(p => !replaced.Contains(p)).Select(p => p.EndOn), .. planned[teacher].Select(s => s.EndOn)];
            var leaves = ends.Count == 0 ? said.Contains(teacher) : ends.TrueForAll(e => e is not null);
            if (leaves && (before.Count == 0 || before.Exists(p => p.EndOn is null || p.EndOn >= today)))
            {
                var row = people.GetValueOrDefault(teacher.Number)?.Row.Row ?? 0;
                plan.Leavers.Add(new(teacher.Id, ends.Max(), row > 0 ? TeacherShape.Sheet.Name : PlacementShape.Sheet.Name, row));
            }
        }
    }
}
