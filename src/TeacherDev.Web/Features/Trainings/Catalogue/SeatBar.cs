using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>The seats of a training with a limit as a bar: those taken, of all; who waits stands beside it in words.</summary>
public sealed record SeatBar(string Id, int? Places, int Seated, int Waiting)
{
    public string Sentence(IStringLocalizer<TrainingsText> say)
    {
        string seated = Places is { } places ? say["Seats.Of", Seated.AsCount(), places.AsCount()] : say["Seats.Open", Seated.AsCount()];
        return Waiting == 0 ? seated : say["Seats.Waiting", seated, Waiting.AsCount()];
    }

    /// <summary>Nothing without a limit.</summary>
    public IHtmlContent Draw(IStringLocalizer<TrainingsText> say, IStringLocalizer words) => Places is not { } places ? HtmlString.Empty
        : new ChartFrame(Id, "duty-bar", say["Column.Seats"], Sentence(say)) { Height = 16 }.Draw(words,
            Bar(1, "track"), Seated == 0 ? null : Svg.Mark("g", Svg.Class("plain"), Bar(Math.Min(1, (double)Seated / places), "fill")));

    internal static System.Xml.Linq.XElement Bar(double share, string look) =>
        Svg.Mark("rect", Svg.At("y", 3), Svg.Part("width", share), Svg.At("height", 10), Svg.At("rx", 5), Svg.Class(look));
}
