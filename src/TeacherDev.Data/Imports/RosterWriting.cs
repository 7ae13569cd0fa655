using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Data.Imports;

/// <summary>Carries out a roster plan and notes what undoing it needs. Call it inside the batch's transaction.</summary>
public sealed class RosterWriting(TeacherDevDb db, int batchId, string by, DateTime at, DateOnly today)
{
    private const int PeoplePerSave = 500;
    private readonly HashSet<int> touched = [];

    /// <returns>Whose standing may have moved; null for everybody.</returns>
    public async Task<IReadOnlyCollection<int>?> CarryOut(RosterPlan plan, CancellationToken cancel)
    {
        await Schools(plan, cancel);
        await NewTeachers(plan, cancel);
        await ChangedTeachers(plan, cancel);
        await Stays(plan, cancel);
        await db.SettleSchools(touched, today, cancel);
        return plan.SchoolChanges.Count > 0 ? null : touched;
    }

    /// <summary>By which the new name of a school is found that a roster brought.</summary>
    public static string RenameKey(int batchId, int schoolId) => $"{RenameKey(batchId)}{schoolId}";

    /// <summary>How the keys of all begin that one roster brought.</summary>
    public static string RenameKey(int batchId) => $"roster-{batchId}-";

    private async Task Schools(RosterPlan plan, CancellationToken cancel)
    {
        db.Schools.AddRange(plan.NewSchools);
        db.Schools.AttachRange(plan.SchoolChanges.Select(c => c.School).Distinct());
        foreach (var change in plan.SchoolChanges)
        {
            if (change.Field.Column == SchoolShape.Name)
            {
                // A name is dated: what was shown for an earlier day keeps the name of that day.
                SchoolPaper paper = new(RenameKey(batchId, change.School.Id), "", "", null, by, at);
                db.SchoolEvents.Add(SchoolEvent.Of(change.School, SchoolAct.Renamed, plan.ReferenceOn, change.After, null, paper, today));
            }
            else
            {
                change.Field.Set(change.School, change.After);
            }
        }

        await db.SaveChangesAsync(cancel);
        db.ImportChanges.AddRange(plan.Listed(batchId, ChangedThing.School));
        await Save(cancel);
    }

    private async Task NewTeachers(RosterPlan plan, CancellationToken cancel)
    {
        foreach (var some in plan.NewTeachers.Chunk(PeoplePerSave))
        {
            foreach (var teacher in some)
            {
                teacher.NameKeys = NameKeys.Of(teacher.Name);
            }

            db.Teachers.AddRange(some);
            await db.SaveChangesAsync(cancel);
            touched.UnionWith(some.Select(t => t.Id));
            await db.AppendInBulk(some.SelectMany(FirstFacts), cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Empty cells too: no honour holds from the teaching start until a later roster names one.</summary>
    private static IEnumerable<TeacherFact> FirstFacts(Teacher teacher) =>
        TeacherField.All.Where(f => f.Fact is not null).Select(f => new TeacherFact
        {
            TeacherId = teacher.Id,
            Kind = f.Fact!.Value,
            Value = f.Get(teacher),
            FromOn = teacher.TeachingStartOn,
        });

    private async Task ChangedTeachers(RosterPlan plan, CancellationToken cancel)
    {
        db.Teachers.AttachRange(plan.TeacherChanges.Where(c => c.Field.Fact is null).Select(c => c.Teacher).Distinct());
        foreach (var change in plan.TeacherChanges.Where(c => c.Field.Fact is null))
        {
            change.Field.Set(change.Teacher, change.After);
            change.Teacher.NameKeys = NameKeys.Of(change.Teacher.Name);
        }

        foreach (var change in plan.TeacherChanges.Where(c => c.Field.Fact is not null))
        {
            if (change.Replaced is { } fact)
            {
                db.TeacherFacts.Attach(fact);
                fact.Value = change.After;
            }
            else
            {
                db.TeacherFacts.Add(new() { TeacherId = change.Teacher.Id, Kind = change.Field.Fact!.Value, Value = change.After, FromOn = change.From!.Value });
            }
        }

        await Save(cancel);
        db.ImportChanges.AddRange(plan.Listed(batchId, ChangedThing.Teacher).Concat(plan.Listed(batchId, ChangedThing.Fact)));
        await Save(cancel);
        var changed = plan.TeacherChanges.Select(c => c.Teacher.Id).ToHashSet();
        touched.UnionWith(changed);
        await db.SettleFacts(changed, today, cancel);
    }

    private async Task Stays(RosterPlan plan, CancellationToken cancel)
    {
        var added = new List<(PlannedStay Plan, Placement Placement)>();
        foreach (var stay in plan.Stays)
        {
            if (stay.Replaces is { } before)
            {
                db.Placements.Attach(before);
                before.WithdrawnAt = at;
            }

            var placement = new Placement
            {
                TeacherId = stay.Teacher.Id,
                SchoolId = stay.School.Id,
                Kind = stay.Kind,
                StartOn = stay.StartOn,
                EndOn = stay.EndOn,
                MovesPersonnel = stay.MovesPersonnel,
                Weekdays = stay.Weekdays,
                RecordedAt = at,
            };
            db.Placements.Add(placement);
            added.Add((stay, placement));
        }

        await Save(cancel);
        var isNew = plan.NewTeachers.ToHashSet();
        db.ImportChanges.AddRange(added.Where(a => !isNew.Contains(a.Plan.Teacher)).Select(a =>
        {
            var change = plan.Listed(batchId, a.Plan);
            change.ThingId = a.Placement.Id;
            return change;
        }));
        touched.UnionWith(plan.Stays.Select(s => s.Teacher.Id));
        await Save(cancel);
    }

    private async Task Save(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
