using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>Opens a workbook within the bounds and hands it to the importer of its kind.</summary>
public sealed class ImportReader(IEnumerable<IImporter> importers, WorkbookLimits limits)
{
    /// <summary>The bounds of an upload.</summary>
    public WorkbookLimits Limits => limits;

    /// <exception cref="ImportRefusedException">The file as a whole cannot be taken.</exception>
    public IReadImport Read(ImportKind kind, Stream file, DateOnly today, RowsRead progress) =>
        Refusing(() =>
        {
            using var book = Workbook.Open(file, limits);
            return Importer(kind).Read(book, today, progress);
        });

    /// <summary>Looks at the bytes only: size, lock, damage, what they inflate to.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read as a workbook.</exception>
    public void Guard(Stream file) => Refusing(() =>
    {
        Workbook.Open(file, limits).Dispose();
        return 0;
    });

    public IReadOnlyList<SheetShape> Sheets(ImportKind kind) => Importer(kind).Sheets;

    private IImporter Importer(ImportKind kind) => importers.Single(i => i.Kind == kind);

    private static T Refusing<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (WorkbookRefusedException refused)
        {
            throw new ImportRefusedException(refused.Code, refused.Limit is { } limit ? [Shown(refused.Code, limit)] : []);
        }
    }

    private static string Shown(string code, long limit) =>
        code is WorkbookRefusedException.TooBig or WorkbookRefusedException.UnpacksTooBig ? $"{limit >> 20}" : $"{limit}";
}
