using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Imports;

/// <summary>Brings what stands on the person itself (title, school …) into line with the dated facts and placements of today.</summary>
public static class RosterSettling
{
    private const int PeoplePerRead = 1_000;

    public static async Task SettleFacts(this TeacherDevDb db, IReadOnlyCollection<int> teacherIds, DateOnly today, CancellationToken cancel)
    {
        foreach (var ids in teacherIds.Chunk(PeoplePerRead))
        {
            var teachers = await db.Teachers.Where(t => ids.Contains(t.Id)).ToListAsync(cancel);
            var facts = (await db.TeacherFacts.AsNoTracking().Where(f => ids.Contains(f.TeacherId)).ToListAsync(cancel))
                .OrderBy(f => f.FromOn).ToLookup(f => (f.TeacherId, f.Kind));
            foreach (var teacher in teachers)
            {
                foreach (var field in TeacherField.All.Where(f => f.Fact is not null))
                {
                    var dated = facts[(teacher.Id, field.Fact!.Value)].ToList();
                    if (dated.Count > 0)
                    {
                        field.Set(teacher, (dated.LastOrDefault(f => f.FromOn <= today) ?? dated[0]).Value);
                    }
                }
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The same for everybody whose post at another school has begun since their row was written: a move that was recorded ahead.</summary>
    public static async Task SettleSchools(this TeacherDevDb db, DateOnly today, CancellationToken cancel) => await db.SettleSchools(
        await db.Teachers.Where(t => db.Placements.Any(p => p.TeacherId == t.Id && p.WithdrawnAt == null && p.Kind == PlacementKind.Post
            && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today) && p.SchoolId != t.SchoolId)).Select(t => t.Id).ToListAsync(cancel), today, cancel);

    /// <summary>The school of the legal post today; of the last one begun, for somebody in none; of the first, before any began.</summary>
    public static async Task SettleSchools(this TeacherDevDb db, IReadOnlyCollection<int> teacherIds, DateOnly today, CancellationToken cancel)
    {
        foreach (var ids in teacherIds.Chunk(PeoplePerRead))
        {
            var teachers = await db.Teachers.Where(t => ids.Contains(t.Id)).ToListAsync(cancel);
            var posts = (await db.Placements.AsNoTracking()
                    .Where(p => ids.Contains(p.TeacherId) && p.WithdrawnAt == null && p.Kind == PlacementKind.Post).ToListAsync(cancel))
                .OrderBy(p => p.StartOn).ToLookup(p => p.TeacherId);
            foreach (var teacher in teachers)
            {
                teacher.SchoolId = (posts[teacher.Id].LastOrDefault(p => p.StartOn <= today) ?? posts[teacher.Id].FirstOrDefault())?.SchoolId;
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
