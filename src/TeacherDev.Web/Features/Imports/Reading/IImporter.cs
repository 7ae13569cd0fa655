using TeacherDev.Data;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>A kind of workbook that can be taken in. Each room offers its own; the pages and commands find them by injection.</summary>
public interface IImporter
{
    ImportKind Kind { get; }

    /// <summary>The sheets that it reads.</summary>
    IReadOnlyList<SheetShape> Sheets { get; }

    /// <summary>Reads the file by itself: nothing of the district is asked.</summary>
    /// <exception cref="ImportRefusedException">A sheet or a needed column is missing.</exception>
    /// <exception cref="WorkbookRefusedException">The file is damaged or breaks a bound.</exception>
    IReadImport Read(Workbook book, DateOnly today, RowsRead progress);
}

/// <summary>A file as read, to be judged against the district as often as need be.</summary>
public interface IReadImport
{
    /// <summary>填报日期; null when the file names none.</summary>
    DateOnly? ReferenceOn { get; }

    Task<ImportOutcome> Judge(TeacherDevDb db, DateOnly today, CancellationToken cancel);
}
