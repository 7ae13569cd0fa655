using TeacherDev.Domain.Imports.Planning.Leaving;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>
/// What a roster would change. Made from the file and from what is known, without writing anything; the preview shows it,
/// the confirmation makes it again and carries it out.
/// </summary>
public sealed class RosterPlan
{
    public required DateOnly ReferenceOn { get; init; }
    public List<School> NewSchools { get; } = [];
    public List<SchoolChange> SchoolChanges { get; } = [];
    public List<Teacher> NewTeachers { get; } = [];
    public List<TeacherChange> TeacherChanges { get; } = [];
    public List<PlannedStay> Stays { get; } = [];
    public SheetCount Schools { get; } = new(SchoolShape.Sheet.Name);
    public SheetCount Teachers { get; } = new(TeacherShape.Sheet.Name);
    public SheetCount Placements { get; } = new(PlacementShape.Sheet.Name);
    public List<RefusedRow> Refused { get; } = [];
    public List<ImportWarning> Warnings { get; } = [];

    /// <summary>People in post before, and those of them whom the file ends or moves to another school.</summary>
    public int PeopleInPost { get; set; }

    public int PeopleEndedOrMoved { get; set; }

    /// <summary>Whom it turns from somebody in post into somebody who is, or will be, in post no more.</summary>
    public List<PlannedLeaver> Leavers { get; } = [];

    /// <summary>More than a tenth of the people: more likely a wrong file than a wise one.</summary>
    public bool NeedsASecondWord => PeopleEndedOrMoved * 10L > PeopleInPost;

    public bool ChangesNothing =>
        NewSchools.Count + SchoolChanges.Count + NewTeachers.Count + TeacherChanges.Count + Stays.Count == 0;

    internal IReadOnlyDictionary<int, School> KnownSchools { get; init; } = new Dictionary<int, School>();

    internal string SchoolName(int id) => KnownSchools.TryGetValue(id, out var school) ? school.Name : "";

    internal void Refuse(SheetCount sheet, int row, IReadOnlyList<RowFault> faults)
    {
        sheet.Rejected++;
        Refused.Add(new(sheet.Sheet, row, faults));
    }

    /// <param name="file">As read.</param>
    /// <param name="known">The district of now.</param>
    /// <param name="today">The district's business date.</param>
    public static RosterPlan Make(RosterFile file, KnownRoster known, DateOnly today)
    {
        var plan = new RosterPlan { ReferenceOn = file.ReferenceOn, KnownSchools = known.SchoolsById };
        file = file.UnderNumbersOfToday(known.OldNumbers, plan);
        var directory = new SchoolPlanning(plan, known).Run(file.Schools);
        var people = new TeacherPlanning(plan, known, directory).Run(file.Teachers);
        new StayPlanning(plan, known, directory, people).Run(file.Placements);
        RosterBrake.Measure(plan, known, today);
        RosterLeavers.Find(plan, known, people, today);
        return plan;
    }
}
