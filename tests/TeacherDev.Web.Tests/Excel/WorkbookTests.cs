using System.Text;
using Shouldly;
using TeacherDev.Web.Excel;
using Xunit;

namespace TeacherDev.Web.Tests.Excel;

public sealed class WorkbookTests
{
    private static readonly WorkbookLimits Limits = new();

    private static List<(string Sheet, WorkbookRow Row)> Read(Stream file, WorkbookLimits? limits = null)
    {
        using var book = Workbook.Open(file, limits ?? Limits);
        return [.. book.Sheets().SelectMany(s => s.Rows.Select(r => (s.Name, r)).ToList())];
    }

    private static string Refused(Stream file, WorkbookLimits? limits = null) =>
        Should.Throw<WorkbookRefusedException>(() => Read(file, limits)).Code;

    [Fact]
    public void Rows_keep_the_sheets_own_numbers_over_gaps()
    {
        var file = RawBook.Of($"""<row r="2">{RawBook.Text("A2", "一")}</row><row r="5">{RawBook.Text("B5", "二")}<c r="C5"><v>1.5</v></c></row>""");
        Read(file).Select(r => (r.Sheet, r.Row.Number)).ShouldBe([("表1", 2), ("表1", 5)]);
        file.Position = 0;
        Read(file)[1].Row.Cells.ShouldBe([null, "二", 1.5]);
    }

    [Fact]
    public void Days_are_days_in_either_date_system_and_in_Chinese_formats()
    {
        const string rows = """<row r="1"><c r="A1" s="1"><v>44440</v></c><c r="B1" s="2"><v>44440</v></c><c r="C1"><v>44440</v></c></row>""";
        Read(RawBook.Of(rows))[0].Row.Cells.ShouldBe([new DateTime(2021, 9, 1), new DateTime(2021, 9, 1), 44440d]);
        Read(RawBook.Of(rows.Replace("44440", "42978"), """<workbookPr date1904="1"/>"""))[0].Row.Cells.Take(2)
            .ShouldBe([new DateTime(2021, 9, 1), new DateTime(2021, 9, 1)]);
    }

    [Fact]
    public void A_failed_formula_is_an_empty_cell() =>
        Read(RawBook.Of($"""<row r="1"><c r="A1" t="e"><v>#N/A</v></c>{RawBook.Text("B1", "一")}</row>"""))[0].Row.Cells.ShouldBe([null, "一"]);

    [Fact]
    public void A_cell_merged_down_speaks_for_each_row_and_a_title_merged_across_does_not()
    {
        var file = RawBook.Of(
            $"""<row r="1">{RawBook.Text("A1", "标题")}</row><row r="2">{RawBook.Text("A2", "T1")}{RawBook.Text("B2", "a")}</row><row r="3">{RawBook.Text("B3", "b")}</row><row r="4">{RawBook.Text("B4", "c")}</row>""",
            merged: """<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>""");
        Read(file).Select(r => string.Join("|", r.Row.Cells)).ShouldBe(["标题", "T1|a", "T1|b", "|c"]);
    }

    [Fact]
    public void An_empty_file_is_refused() => Refused(new MemoryStream()).ShouldBe(WorkbookRefusedException.Empty);

    [Fact]
    public void A_file_beyond_the_bound_is_refused_unread() =>
        Refused(new MemoryStream(new byte[2000]), new() { FileBytes = 1000 }).ShouldBe(WorkbookRefusedException.TooBig);

    [Theory]
    [InlineData("工号,姓名\nT1,张三")]
    [InlineData("<html></html>")]
    [InlineData("PK")]
    public void Something_else_is_no_workbook(string text) =>
        Refused(new MemoryStream(Encoding.UTF8.GetBytes(text))).ShouldBe(WorkbookRefusedException.NotAWorkbook);

    [Fact]
    public void A_package_without_a_workbook_in_it_is_none()
    {
        var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml").Open().Dispose();
        }

        Refused(file).ShouldBe(WorkbookRefusedException.NotAWorkbook);
    }

    [Fact]
    public void A_locked_workbook_is_named_so()
    {
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Refused(new MemoryStream([.. head, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]])).ShouldBe(WorkbookRefusedException.Encrypted);
        Refused(new MemoryStream([.. head, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")])).ShouldBe(WorkbookRefusedException.NotAWorkbook);
        Refused(new MemoryStream([.. head, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[600]])).ShouldBe(WorkbookRefusedException.Damaged);
    }

    [Fact]
    public void A_damaged_workbook_is_named_so()
    {
        var whole = RawBook.Of($"""<row r="1">{RawBook.Text("A1", "一")}</row>""").ToArray();
        Refused(new MemoryStream(whole[..(whole.Length / 2)])).ShouldBe(WorkbookRefusedException.Damaged);
        Refused(RawBook.Of("<row r=\"1\"><c r=\"A1\"")).ShouldBe(WorkbookRefusedException.Damaged);
        Refused(RawBook.Of("", properties: "<!-- --><broken>")).ShouldBe(WorkbookRefusedException.Damaged);
    }

    [Fact]
    public void A_bomb_is_measured_while_it_inflates()
    {
        var bomb = RawBook.Of("", more: "xl/media/bomb.bin", moreBytes: 30_000_000);
        bomb.Length.ShouldBeLessThan(400_000);
        Refused(bomb, new() { UnpackedBytes = 10_000_000 }).ShouldBe(WorkbookRefusedException.UnpacksTooBig);
    }

    [Fact]
    public void Parts_sheets_rows_and_columns_are_bounded()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"""<row r="{i}">{RawBook.Text($"A{i}", "x")}{RawBook.Text($"K{i}", "y")}</row>"""));
        Refused(RawBook.Of(rows), new() { Parts = 3 }).ShouldBe(WorkbookRefusedException.TooManyParts);
        Refused(RawBook.Of(rows, sheets: 4), new() { Sheets = 3 }).ShouldBe(WorkbookRefusedException.TooManySheets);
        Refused(RawBook.Of(rows, sheets: 2), new() { Rows = 30 }).ShouldBe(WorkbookRefusedException.TooManyRows);
        Refused(RawBook.Of(rows), new() { Columns = 10 }).ShouldBe(WorkbookRefusedException.TooManyColumns);
        var coloured = string.Concat(Enumerable.Range(21, 50).Select(i => $"""<row r="{i}"><c r="A{i}" s="0"/></row>"""));
        Read(RawBook.Of(rows + coloured), new() { Rows = 20, Columns = 11 }).Count.ShouldBe(20);
        Read(RawBook.Of(rows, sheets: 2), new() { Rows = 40, Columns = 11, Sheets = 2 }).Count.ShouldBe(40);
    }

    [Fact]
    public void What_is_written_as_text_is_read_back_as_it_was()
    {
        var file = new MemoryStream();
        TextWorkbook.Write(file, [new("学校 & 人", "标题", ["工号", "值"], [["007", "=1+1"], ["-4", "𠮷 <b>\u0001"], [null, " 两端 "]])]);
        var rows = Read(file);
        rows.Select(r => r.Row.Number).ShouldBe([1, 2, 3, 4, 5]);
        rows.Select(r => string.Join("|", r.Row.Cells)).ShouldBe(["标题", "工号|值", "007|=1+1", "-4|𠮷 <b>", "| 两端 "]);
        rows[0].Sheet.ShouldBe("学校 & 人");
    }
}
