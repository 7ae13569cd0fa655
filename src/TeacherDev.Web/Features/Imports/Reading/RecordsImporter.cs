using TeacherDev.Data;
using TeacherDev.Data.Imports;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>The training-records workbook.</summary>
public sealed class RecordsImporter : IImporter
{
    public ImportKind Kind => ImportKind.Records;
    public IReadOnlyList<SheetShape> Sheets => [RecordsShape.Sheet];

    public IReadImport Read(Workbook book, DateOnly today, RowsRead progress)
    {
        var rows = new List<RecordRow>();
        var pass = new SheetPass().Want(RecordsShape.Sheet, row => rows.Add(RecordRowCheck.Read(row, today)));
        pass.Run(book, progress);
        return new Records(rows, pass.Warnings);
    }

    private sealed class Records(List<RecordRow> rows, List<ImportWarning> warnings) : IReadImport
    {
        public DateOnly? ReferenceOn => null;

        public async Task<ImportOutcome> Judge(TeacherDevDb db, DateOnly today, CancellationToken cancel) =>
            new Outcome(RecordsJudgement.Of(rows, await db.KnownForRecords(rows, cancel)), warnings);
    }

    private sealed class Outcome : ImportOutcome
    {
        private readonly RecordsJudgement judgement;

        public Outcome(RecordsJudgement judgement, List<ImportWarning> warnings)
        {
            this.judgement = judgement;
            Warnings = [.. warnings, .. judgement.Warnings];
            var count = new SheetCount(RecordsShape.Sheet.Name) { Rejected = judgement.Refused.Count };
            count.AcceptedRows.AddRange(judgement.Accepted.Select(a => a.Row.Row));
            count.DuplicateRows.AddRange(judgement.Duplicates);
            Sheets = [count];
        }

        public override IReadOnlyList<SheetCount> Sheets { get; }
        public override IReadOnlyList<RefusedRow> Refused => judgement.Refused;
        public override IReadOnlyList<ImportWarning> Warnings { get; }
        public override bool ChangesNothing => judgement.Accepted.Count == 0;

        public override async Task<IReadOnlyCollection<int>?> Write(TeacherDevDb db, Writing writing, Action<int> progress, CancellationToken cancel) =>
            await db.Credit(writing.BatchId, judgement.Accepted, writing.By, writing.At, progress, cancel);
    }
}
