using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>A plan as lines to read before, and to undo by after.</summary>
public static class PlanListing
{
    /// <summary>Everything that changes somebody or something already known; what is new is told by its number.</summary>
    public static IEnumerable<ImportChange> Updates(this RosterPlan plan, int batchId)
    {
        var isNew = plan.NewTeachers.ToHashSet();
        return plan.Listed(batchId, ChangedThing.School).Where(c => c.Field.Length > 0)
            .Concat(plan.Listed(batchId, ChangedThing.Teacher).Where(c => c.Field.Length > 0))
            .Concat(plan.Listed(batchId, ChangedThing.Fact))
            .Concat(plan.Stays.Where(s => !isNew.Contains(s.Teacher)).Select(s => plan.Listed(batchId, s)));
    }

    public static IEnumerable<ImportChange> Listed(this RosterPlan plan, int batchId, ChangedThing thing) => thing switch
    {
        ChangedThing.School => plan.NewSchools.Select(s => new ImportChange { BatchId = batchId, Thing = thing, ThingId = s.Id, Label = Label(s) })
            .Concat(plan.SchoolChanges.Select(c => new ImportChange
            {
                BatchId = batchId,
                Thing = thing,
                ThingId = c.School.Id,
                Label = Label(c.School),
                Field = c.Field.Code,
                Before = c.Before,
                After = c.After,
            })),
        ChangedThing.Teacher => plan.NewTeachers.Select(t => new ImportChange
        {
            BatchId = batchId,
            Thing = thing,
            ThingId = t.Id,
            TeacherId = t.Id,
            Label = Label(t),
        }).Concat(plan.TeacherChanges.Where(c => c.Field.Fact is null).Select(c => Of(c, batchId, thing))),
        ChangedThing.Fact => plan.TeacherChanges.Where(c => c.Field.Fact is not null).Select(c => Of(c, batchId, thing)),
        _ => plan.Stays.Select(s => plan.Listed(batchId, s)),
    };

    public static ImportChange Listed(this RosterPlan plan, int batchId, PlannedStay stay) => new()
    {
        BatchId = batchId,
        Thing = ChangedThing.Stay,
        TeacherId = stay.Teacher.Id == 0 ? null : stay.Teacher.Id,
        ReplacedId = stay.Replaces?.Id,
        Label = Label(stay.Teacher),
        Field = "Stay",
        Before = stay.Replaces is { } before ? Shown(before.Kind, plan.SchoolName(before.SchoolId), before.StartOn, before.EndOn) : "",
        After = Shown(stay.Kind, stay.School.Name, stay.StartOn, stay.EndOn),
    };

    private static ImportChange Of(TeacherChange change, int batchId, ChangedThing thing) => new()
    {
        BatchId = batchId,
        Thing = thing,
        ThingId = change.Teacher.Id,
        TeacherId = change.Teacher.Id,
        Label = Label(change.Teacher),
        Field = change.Field.Code,
        Before = change.Before,
        After = change.After,
        FromOn = change.From,
        FactWasAdded = change.From is not null && change.Replaced is null,
    };

    private static string Shown(PlacementKind kind, string school, DateOnly start, DateOnly? end) =>
        $"{RosterWords.Word(kind)} {school} {TeacherField.Text(start)}…{TeacherField.Text(end)}";

    private static string Label(School school) => $"{school.Code} {school.Name}";

    private static string Label(Teacher teacher) => $"{teacher.Number} {teacher.Name}";
}
