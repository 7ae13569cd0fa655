using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>A QR code as one path, black on white in either theme, its quiet border included.</summary>
public static class QrPicture
{
    public static IHtmlContent Draw(string text, string title)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        var svg = new XElement("svg",
            new XAttribute("class", "qr"), new XAttribute("role", "img"), new XAttribute("aria-label", title),
            new XAttribute("viewBox", $"0 0 {rows.Count} {rows.Count}"), new XAttribute("shape-rendering", "crispEdges"),
            new XElement("rect", new XAttribute("width", rows.Count), new XAttribute("height", rows.Count), new XAttribute("fill", "#fff")),
            new XElement("path", new XAttribute("d", path.ToString()), new XAttribute("fill", "#000")));
        return new HtmlString(svg.ToString(SaveOptions.DisableFormatting));
    }
}
