using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>What is owed, and how much of it is done.</summary>
/// <param name="Key">Names the picture on its page; its sentences stand under <paramref name="Words"/>.</param>
public sealed record DutyBars(string Key, string Words, IReadOnlyList<DutyBar> Bars)
{
    private const double Row = 40, Bar = 12;

    /// <summary>What each member owes in the term, and how many have done it.</summary>
    public static DutyBars OfTerm(StudioPage page, IStringLocalizer<StudiosText> say) => new("term-duties", "Duties", [.. page.Duties.Select(d =>
        new DutyBar(d.Item.Name.Spoken(), d.Done, d.People, say["Duties.Of", d.Done, d.People], $"/studios/{page.Studio.Id}/work?item={d.Item.Code}&term={page.Term}"))]);

    /// <summary>What the studio and each who leads it owe in a school year.</summary>
    /// <param name="year">Its first.</param>
    public static DutyBars OfYear(StudioPage page, int year, IStringLocalizer<StudiosText> say) => new("year-duties", "Year.Duties", [.. page.YearDuties[year].Select(d =>
        new DutyBar(page.NameOf(d), d.Done, d.Least, say["Year.Of", d.Done, d.Least, d.Rule.UnitOf(d.Least).Spoken()], $"/studios/{page.Studio.Id}/years/{year}#{Anchor(d)}"))]);

    public static string Anchor(YearDuty duty) => duty.TeacherId is { } who ? string.Create(CultureInfo.InvariantCulture, $"{duty.Rule.Code}-{who}") : duty.Rule.Code;

    public IHtmlContent Draw(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words) => new ChartFrame(Key, Key, say[Words], say[$"{Words}.Say"])
    {
        Height = Row * Bars.Count,
        Headings = [say["Duties.Item"], say["Duties.Done"], say[$"{Words}.Whole"]],
        Rows = [.. Bars.Select(b => new FigureRow(b.Name, [b.Done.AsCount(), b.Whole.AsCount()], b.Href))],
    }.Draw(words, Bars.Select(Line));

    private static XElement Line(DutyBar bar, int i)
    {
        var (y, share) = (i * Row, bar.Whole == 0 ? 1 : Math.Min(1, (double)bar.Done / bar.Whole));
        return Mark("g", Linked(bar.Href, $"{bar.Name} {bar.Told}",
                Mark("rect", Part("x", 0), Part("width", 1), At("y", y + 19), At("height", Bar), At("rx", 4), Class("track")),
                bar.Done == 0 ? null : Mark("g", Class(bar.Done >= bar.Whole ? "met" : "plain"), Mark("rect", Part("x", 0), Part("width", share), At("y", y + 19), At("height", Bar), At("rx", 4), Class("fill"))),
                Mark("rect", Part("x", 0), Part("width", 1), At("y", y), At("height", Row), Class("hit"))),
            Mark("text", Part("x", 0), At("y", y + 14), bar.Name),
            Mark("text", Part("x", 1), At("y", y + 14), At("text-anchor", "end"), Class("soft"), bar.Told));
    }
}

/// <summary>One duty.</summary>
/// <param name="Told">How far it is, in words.</param>
/// <param name="Href">What it is made of.</param>
public sealed record DutyBar(string Name, int Done, int Whole, string Told, string Href);
