using TeacherDev.Data;
using TeacherDev.Data.Imports;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Planning.Leaving;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>The roster workbook: schools, people, placements.</summary>
public sealed class RosterImporter : IImporter
{
    public ImportKind Kind => ImportKind.Roster;
    public IReadOnlyList<SheetShape> Sheets => [SchoolShape.Sheet, TeacherShape.Sheet, PlacementShape.Sheet];

    public IReadImport Read(Workbook book, DateOnly today, RowsRead progress)
    {
        var (schools, teachers, placements) = (new List<SchoolRow>(), new List<TeacherRow>(), new List<PlacementRow>());
        var pass = new SheetPass()
            .Want(SchoolShape.Sheet, row => schools.Add(SchoolRow.Read(row)))
            .Want(TeacherShape.Sheet, row => teachers.Add(TeacherRowCheck.Read(row, today)))
            .Want(PlacementShape.Sheet, row => placements.Add(PlacementRow.Read(row)));
        pass.Run(book, progress);

        // A date after today is a slip of the pen: facts would hold from a day that has not come.
        var reference = pass.ReferenceOn;
        if (reference > today)
        {
            pass.Warnings.Add(new(TeacherShape.Sheet.Name, 0, WarningCode.ReferenceInFuture, TeacherField.Text(reference)));
            reference = null;
        }

        return new Roster(new(reference ?? today, schools, teachers, placements), reference, pass.Warnings);
    }

    private sealed class Roster(RosterFile file, DateOnly? referenceOn, List<ImportWarning> warnings) : IReadImport
    {
        public DateOnly? ReferenceOn => referenceOn;

        public async Task<ImportOutcome> Judge(TeacherDevDb db, DateOnly today, CancellationToken cancel) =>
            new Outcome(RosterPlan.Make(file, await db.KnownForRoster([today, file.ReferenceOn], cancel), today), warnings);
    }

    private sealed class Outcome(RosterPlan plan, List<ImportWarning> warnings) : ImportOutcome
    {
        public override IReadOnlyList<SheetCount> Sheets => [plan.Schools, plan.Teachers, plan.Placements];
        public override IReadOnlyList<RefusedRow> Refused => plan.Refused;
        public override IReadOnlyList<ImportWarning> Warnings { get; } = [.. warnings, .. plan.Warnings];
        public override int PeopleInPost => plan.PeopleInPost;
        public override int PeopleEndedOrMoved => plan.PeopleEndedOrMoved;
        public override bool NeedsASecondWord => plan.NeedsASecondWord;
        public override IReadOnlyList<PlannedLeaver> Leavers => plan.Leavers;
        public override bool ChangesNothing => plan.ChangesNothing;

        public override IEnumerable<ImportChange> Updates(int batchId) => plan.Updates(batchId);

        public override Task<IReadOnlyCollection<int>?> Write(TeacherDevDb db, Writing writing, Action<int> progress, CancellationToken cancel) =>
            new RosterWriting(db, writing.BatchId, writing.By, writing.At, writing.Today).CarryOut(plan, cancel);
    }
}
