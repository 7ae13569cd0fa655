using System.Xml.Linq;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>The five tones: a colour never stands alone, each has its shape and its word.</summary>
public static class Tones
{
    /// <summary>The tone of a status by its name; what is unknown is grey.</summary>
    public static string Of(string status) => status switch
    {
        "Met" => "met",
        "OnTrack" => "ontrack",
        "AtRisk" => "atrisk",
        "NotMet" => "notmet",
        _ => "none",
    };

    /// <summary>● ◐ ▲ ■ ○, drawn, so that they look alike in every font and on paper.</summary>
    public static XElement Shape(string status) =>
        new("svg", new XAttribute("viewBox", "0 0 12 12"), new XAttribute("aria-hidden", "true"), Lines(status));

    private static object[] Lines(string status) => Of(status) switch
    {
        "met" => [Element("circle", ("cx", "6"), ("cy", "6"), ("r", "5.5"), ("fill", "currentColor"))],
        "ontrack" =>
        [
            Element("circle", ("cx", "6"), ("cy", "6"), ("r", "5"), ("fill", "none"), ("stroke", "currentColor")),
            Element("path", ("d", "M6 1a5 5 0 0 0 0 10z"), ("fill", "currentColor")),
        ],
        "atrisk" => [Element("path", ("d", "M6 .8 11.8 11.2H.2z"), ("fill", "currentColor"))],
        "notmet" => [Element("rect", ("x", "1"), ("y", "1"), ("width", "10"), ("height", "10"), ("fill", "currentColor"))],
        _ =>
        [
            Element("circle", ("cx", "6"), ("cy", "6"), ("r", "4.9"), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "1.6")),
        ],
    };

    private static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(name, attributes.Select(a => new XAttribute(a.Name, a.Value)));
}
