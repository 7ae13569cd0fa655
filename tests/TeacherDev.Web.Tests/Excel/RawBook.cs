using System.IO.Compression;

namespace TeacherDev.Web.Tests.Excel;

/// <summary>A workbook written part by part, for what no well-behaved program writes.</summary>
internal static class RawBook
{
    public static MemoryStream Of(string rows, string properties = "", string merged = "", int sheets = 1, string? more = null, int moreBytes = 0, string formats = "")
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Put(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets>{Each(sheets, i => $"""<sheet name="表{i}" sheetId="{i}" r:id="r{i}"/>""")}</sheets></workbook>""");
            Put(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each(sheets, i => $"""<Relationship Id="r{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i}.xml"/>""")}<Relationship Id="st" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            Put(zip, "xl/styles.xml", $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/>{formats}</cellXfs></styleSheet>""");
            for (var i = 1; i <= sheets; i++)
            {
                Put(zip, $"xl/worksheets/sheet{i}.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{merged}</worksheet>""");
            }

            if (more is not null)
            {
                using var part = zip.CreateEntry(more, CompressionLevel.Fastest).Open();
                part.Write(new byte[moreBytes]);
            }
        }

        file.Position = 0;
        return file;
    }

    public static string Text(string at, string text) => $"""<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>""";

    private static string Each(int count, Func<int, string> make) => string.Concat(Enumerable.Range(1, count).Select(make));

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(text);
    }
}
