using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>What each member owes this term, and how many have done it.</summary>
public sealed record TermDuties(StudioPage Page)
{
    private const double Row = 40, Bar = 12;

    public IHtmlContent Draw(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
    {
        var rows = Page.Duties;
        return new ChartFrame("term-duties", "term-duties", say["Duties"], say["Duties.Say"])
        {
            Height = Row * rows.Count,
            Headings = [say["Duties.Item"], say["Duties.Done"], say["Duties.People"]],
            Rows = [.. rows.Select(r => new FigureRow(r.Item.Name.Spoken(), [r.Done.AsCount(), r.People.AsCount()], Address(r.Item)))],
        }.Draw(words, rows.Select((r, i) => Line(say, r, i)));
    }

    private string Address(ScoreItem item) => $"/studios/{Page.Studio.Id}/work?item={item.Code}&term={Page.Term}";

    private XElement Line(IStringLocalizer<StudiosText> say, TermDuty duty, int i)
    {
        var (y, told, share) = (i * Row, say["Duties.Of", duty.Done, duty.People].Value, (double)duty.Done / duty.People);
        return Mark("g", Linked(Address(duty.Item), $"{duty.Item.Name.Spoken()} {told}",
                Mark("rect", Part("x", 0), Part("width", 1), At("y", y + 19), At("height", Bar), At("rx", 4), Class("track")),
                duty.Done == 0 ? null : Mark("g", Class(duty.Done == duty.People ? "met" : "plain"), Mark("rect", Part("x", 0), Part("width", share), At("y", y + 19), At("height", Bar), At("rx", 4), Class("fill"))),
                Mark("rect", Part("x", 0), Part("width", 1), At("y", y), At("height", Row), Class("hit"))),
            Mark("text", Part("x", 0), At("y", y + 14), duty.Item.Name.Spoken()),
            Mark("text", Part("x", 1), At("y", y + 14), At("text-anchor", "end"), Class("soft"), told));
    }
}
