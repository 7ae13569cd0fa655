using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Charts;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Cohorts.Pictures;

/// <summary>A part of a whole as a bar; its figures stand beside it in words.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Say">The same in a sentence.</param>
/// <param name="Done">0 to 1; more fills the bar.</param>
/// <param name="Waiting">What is not certain yet, hatched behind it.</param>
/// <param name="Look">The class of the tone.</param>
public sealed record ShareBar(string Id, string Title, string Say, double Done, double Waiting, string Look)
{
    public IHtmlContent Draw(IStringLocalizer words)
    {
        var (done, to) = (Math.Clamp(Done, 0, 1), Math.Clamp(Done + Waiting, 0, 1));
        return new ChartFrame(Id, "share", Title, Say) { Height = 12 }.Draw(words,
            to > done ? Mark("defs", Hatch($"{Id}-hatch", Look)) : null,
            Mark("rect", At("y", 2), Part("width", 1), At("height", 8), At("rx", 4), Class("track")),
            to > done ? Mark("rect", At("y", 2), Part("width", to), At("height", 8), At("rx", 4), At("fill", $"url(#{Id}-hatch)")) : null,
            done > 0 ? Mark("g", Class(Look), Mark("rect", At("y", 2), Part("width", done), At("height", 8), At("rx", 4), Class("fill"))) : null);
    }
}
