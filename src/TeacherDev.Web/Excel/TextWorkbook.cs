using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TeacherDev.Web.Excel;

/// <summary>Writes sheets of text and numbers as a stream, in memory that does not grow with the rows.</summary>
public static class TextWorkbook
{
    public const string MediaType = Types + "sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Text = "1", Heading = "2", Quoted = "3";

    /// <summary>Fonts and cell formats: plain, text, heading, text that begins like a formula.</summary>
    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    /// <summary>A workbook of these sheets, to be read from its beginning.</summary>
    public static Stream Of(params IReadOnlyList<TextSheet> sheets)
    {
        var file = new MemoryStream();
        Write(file, sheets);
        file.Position = 0;
        return file;
    }

    public static void Write(Stream output, IReadOnlyList<TextSheet> sheets)
    {
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(package, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/>{Each(sheets, i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{Types}worksheet+xml"/>""")}</Types>""");
        Part(package, "_rels/.rels", $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(package, "xl/workbook.xml", xml =>
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteStartElement("sheets", Main);
            for (var i = 0; i < sheets.Count; i++)
            {
                xml.WriteStartElement("sheet", Main);
                xml.WriteAttributeString("name", sheets[i].Name);
                xml.WriteAttributeString("sheetId", Number(i + 1));
                xml.WriteAttributeString("r", "id", Relations, $"s{i + 1}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
        Part(package, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{PackageRelations}">{Each(sheets, i => $"""<Relationship Id="s{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i}.xml"/>""")}<Relationship Id="st" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Part(package, "xl/styles.xml", Styles.Trim());
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            Part(package, $"xl/worksheets/sheet{i + 1}.xml", xml => Sheet(xml, sheet));
        }
    }

    private static string Each(IReadOnlyList<TextSheet> sheets, Func<int, string> markup) =>
        string.Concat(sheets.Select((_, i) => markup(i + 1)));

    private static void Part(ZipArchive package, string path, string markup)
    {
        using var part = new StreamWriter(package.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>""");
        part.Write(markup);
    }

    private static void Part(ZipArchive package, string path, Action<XmlWriter> write)
    {
        using var part = package.CreateEntry(path, CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Sheet(XmlWriter xml, TextSheet sheet)
    {
        var frozen = sheet.Title is null ? 1 : 2;
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw($"""<sheetViews><sheetView workbookViewId="0"><pane ySplit="{frozen}" topLeftCell="A{frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteRaw($"""<cols><col min="1" max="{Math.Max(1, sheet.Headings.Count)}" width="18" customWidth="1"/></cols>""");
        xml.WriteStartElement("sheetData", Main);
        var number = 0;
        if (sheet.Title is not null)
        {
            Row(xml, ++number, [sheet.Title], Text);
        }

        Row(xml, ++number, sheet.Headings, Heading);
        foreach (var cells in sheet.Rows)
        {
            Row(xml, ++number, cells, Text);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, int number, IReadOnlyList<object?> cells, string style)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Number(number));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is decimal or int or long)
            {
                xml.WriteStartElement("c", Main);
                xml.WriteAttributeString("r", ColumnName(i) + Number(number));
                xml.WriteElementString("v", Main, ((IFormattable)cells[i]!).ToString(null, CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            if (cells[i] is not string { Length: > 0 } text)
            {
                continue;
            }

            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", ColumnName(i) + Number(number));
            xml.WriteAttributeString("s", text[0] is '=' or '+' or '-' or '@' or '\t' ? Quoted : style);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Allowed(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Without the control characters that XML has no place for; a broken surrogate becomes the replacement mark.</summary>
    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));

    private static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
