using System.Globalization;
using System.Text;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>A page that can be opened, with a few lines on it; in the reader's own Chinese font.</summary>
internal static class DemoPaper
{
    private const int Wide = 22;

    public static byte[] Pdf(params string[] lines)
    {
        var text = new StringBuilder("BT /F 16 Tf 32 520 Td 26 TL\n");
        foreach (var line in lines.SelectMany(l => l.Chunk(Wide)))
        {
            text.Append(CultureInfo.InvariantCulture, $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> Tj T*\n");
        }

        text.Append("ET");
        string[] parts =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length {text.Length}>>stream\n{text}\nendstream"),
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R/DW 1000>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        for (var i = 0; i < parts.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{parts[i]}endobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(at => file.Append(CultureInfo.InvariantCulture, $"{at:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {parts.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
