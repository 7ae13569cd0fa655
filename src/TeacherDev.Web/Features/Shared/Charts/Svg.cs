using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>Writes marks as elements, so that every text is escaped and no style attribute can slip in.</summary>
internal static class Svg
{
    public static XElement Mark(string name, params object?[] content) => new(name, content);

    public static XAttribute At(string name, string value) => new(name, value);

    public static XAttribute At(string name, double value) => new(name, Number(value));

    /// <summary>A position or width in per cent of the picture's width: the picture is fluid, its letters keep their size.</summary>
    public static XAttribute Part(string name, double share) => new(name, Number(share * 100) + "%");

    public static XAttribute Class(string names) => new("class", names);

    public static XElement Tip(string text) => new("title", text);

    /// <summary>The marks as a link to the people or entries behind them, or as they are without one.</summary>
    public static XElement Linked(string? href, string name, params object?[] marks) =>
        href is null
            ? Mark("g", Tip(name), marks)
            : Mark("a", At("href", href), At("aria-label", name), Tip(name), marks);

    public static XElement Hatch(string id, string tone) =>
        Mark("pattern", At("id", id), At("width", 6), At("height", 6), At("patternUnits", "userSpaceOnUse"),
            At("patternTransform", "rotate(45)"), Class(tone),
            Mark("rect", At("width", 6), At("height", 6), Class("hatch-ground")),
            Mark("rect", At("width", 2.6), At("height", 6), Class("fill")));

    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public static IHtmlContent Html(XElement element)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false, ConformanceLevel = ConformanceLevel.Fragment };
        using (var writer = XmlWriter.Create(text, settings))
        {
            element.WriteTo(writer);
        }

        return new HtmlString(text.ToString());
    }
}
