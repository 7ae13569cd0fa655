namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>Rows of one sheet from the top: titles, headings, then data without repeated headings and footnotes.</summary>
public sealed class SheetReading(SheetShape shape)
{
    private readonly HeaderSearch search = new(shape);

    public SheetShape Shape => shape;
    public SheetHeader? Header => search.Found;
    public DateOnly? ReferenceOn => search.ReferenceOn;

    /// <summary>Rows passed over because they speak about the list.</summary>
    public List<(int Row, string Text)> Footnotes { get; } = [];

    /// <summary>Why the sheet cannot be read; null once its headings were found.</summary>
    public RowFault? Fault => Header is null ? search.Fault() : null;

    /// <returns>The data row; null for a title, a heading, a footnote, or a row with nothing in a column that is read (a prepared 序号).</returns>
    public SheetRow? Next(int number, object?[] cells)
    {
        if (Header is null)
        {
            if (!search.HasSeenEnough)
            {
                search.Look(number, cells);
            }

            return null;
        }

        if (Header.IsRepeatedIn(cells) || shape.Columns.All(c => IsEmpty(cells, Header.Position(c))))
        {
            return null;
        }

        if (Footnote.Is(shape, Header, cells))
        {
            Footnotes.Add((number, string.Join(" ", cells.Where(c => c is not null).Select(c => new Cells.Cell(c).Typed.Trim()))));
            return null;
        }

        return new(Header, number, cells);
    }

    private static bool IsEmpty(object?[] cells, int at) => at < 0 || at >= cells.Length || new Cells.Cell(cells[at]).IsEmpty;
}
