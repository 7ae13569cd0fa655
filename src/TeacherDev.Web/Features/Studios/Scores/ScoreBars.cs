using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Studios.Scores;

/// <summary>The parts of a score, each against its most; a name stands above its bar, where it has room on a phone.</summary>
public sealed record ScoreBars(Scorecard Card)
{
    private const double Row = 44, Room = .8;

    public IHtmlContent Draw(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
    {
        var most = (double)Card.Parts.Max(p => p.Part.Most);
        return new ChartFrame("score-bars", "score-bars", say["Card.Parts"], say["Card.Say", Card.Points.AsHours(), Card.Most.AsHours()])
        {
            Height = Row * Card.Parts.Count,
            Headings = [say["Card.Part"], say["Column.Points"], say["Card.Most"]],
            Rows = [.. Card.Parts.Select(p => new FigureRow(p.Part.Name.Spoken(), [p.Points.AsHours(), p.Part.Most.AsHours()]))],
        }.Draw(words, Card.Parts.Select((part, i) => Line(say, part, i, most)));
    }

    private static XElement Line(IStringLocalizer<StudiosText> say, PartScore part, int i, double most)
    {
        var (y, full) = ((i * Row) + 20, Room * part.Part.Most / most);
        return Linked(null, $"{part.Part.Name.Spoken()} {say["Card.PartOf", part.Points.AsHours(), part.Part.Most.AsHours()].Value}",
            Mark("text", Part("x", 0), At("y", y - 5), part.Part.Name.Spoken()),
            Mark("rect", Part("x", 0), Part("width", full), At("y", y), At("height", 16), At("rx", 4), Class("track")),
            part.Points == 0 ? null : Mark("g", Class("plain"), Mark("rect", Part("x", 0), Part("width", full * part.Points / part.Part.Most), At("y", y), At("height", 16), At("rx", 4), Class("fill"))),
            Mark("text", Part("x", full + .01), At("y", y + 13), Class("soft"), say["Card.PartOf", part.Points.AsHours(), part.Part.Most.AsHours()].Value));
    }
}
