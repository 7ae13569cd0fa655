using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TeacherDev.Web.Excel;

/// <summary>Looks at the bytes before any of them is believed: kind, lock, size, and what they inflate to.</summary>
internal static class WorkbookGuard
{
    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <exception cref="WorkbookRefusedException">The file is refused.</exception>
    public static WorkbookTraits Check(Stream file, WorkbookLimits limits)
    {
        if (file.Length == 0)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.Empty);
        }

        if (file.Length > limits.FileBytes)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.TooBig, limits.FileBytes);
        }

        Span<byte> head = stackalloc byte[8];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 8 && head.SequenceEqual(Ole))
        {
            return Compound(file);
        }

        return read >= 4 && head[0] == 'P' && head[1] == 'K'
            ? Package(file, limits)
            : throw new WorkbookRefusedException(WorkbookRefusedException.NotAWorkbook);
    }

    /// <summary>A compound file is either a locked package or a workbook of the years before 2007.</summary>
    private static WorkbookTraits Compound(Stream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        file.Position = 0;
        if (Names(bytes, "EncryptedPackage"))
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.Encrypted);
        }

        return Names(bytes, "Workbook") || Names(bytes, "Book")
            ? new(IsPackage: false, CountsFrom1904: false)
            : throw new WorkbookRefusedException(WorkbookRefusedException.NotAWorkbook);
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static WorkbookTraits Package(Stream file, WorkbookLimits limits)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > limits.Parts)
            {
                throw new WorkbookRefusedException(WorkbookRefusedException.TooManyParts, limits.Parts);
            }

            if (package.Entries.Any(e => e.IsEncrypted))
            {
                throw new WorkbookRefusedException(WorkbookRefusedException.Encrypted);
            }

            Inflate(package, limits.UnpackedBytes);
            var book = package.Entries.FirstOrDefault(e => IsWorkbookPart(e.FullName))
                ?? throw new WorkbookRefusedException(WorkbookRefusedException.NotAWorkbook);
            var traits = book.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                ? Describe(book, limits)
                : new WorkbookTraits(IsPackage: true, CountsFrom1904: false);
            file.Position = 0;
            return traits;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.Damaged, cause: broken);
        }
    }

    private static bool IsWorkbookPart(string name) =>
        name.Replace('\\', '/').TrimStart('/') is var path
        && (path.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase) || path.Equals("xl/workbook.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>Counts what really comes out: the sizes that a package declares are the sender's word.</summary>
    private static void Inflate(ZipArchive package, long most)
    {
        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var part in package.Entries)
        {
            using var content = part.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                if ((total += read) > most)
                {
                    throw new WorkbookRefusedException(WorkbookRefusedException.UnpacksTooBig, most);
                }
            }
        }
    }

    private static WorkbookTraits Describe(ZipArchiveEntry book, WorkbookLimits limits)
    {
        using var content = book.Open();
        using var xml = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit });
        var from1904 = false;
        var sheets = 0;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && ++sheets > limits.Sheets)
            {
                throw new WorkbookRefusedException(WorkbookRefusedException.TooManySheets, limits.Sheets);
            }
        }

        return new(IsPackage: true, from1904);
    }
}
