using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>How a member was at each of the term's sessions; those that were not theirs to attend stay empty.</summary>
public sealed record MemberStrip(MemberRow Row)
{
    private const int Slots = 12;

    public IHtmlContent Draw(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
    {
        var slots = Math.Max(Slots, Row.Held.Count);
        var said = new ChartFrame($"member-{Row.Who.TeacherId}", "marks", say["Strip.Title", Row.Who.Name], say["Strip.Say", Row.There, Row.Theirs.Count]) { Height = 20 };
        return said.Draw(words, Row.Held.Select((session, i) => !Row.Theirs.Contains(session) ? null : Mark("svg", Part("x", (i + .5) / slots), At("y", 10), At("width", 1), At("height", 1), At("overflow", "visible"),
            Tip($"{session.On.AsPlanningDay()} {Said(session.Id)}"), MarkShape.Of(Row.Marks.TryGetValue(session.Id, out var mark) ? mark.Kind : null, slots > 20 ? 3.5 : 5))));

        string Said(int session) => say[Row.Marks.TryGetValue(session, out var mark) ? $"Mark.{mark.Kind}" : "Mark.NotTaken"];
    }
}
