using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>All senior posts of a round, of them those that the county holds back, of these those that somebody has.</summary>
/// <param name="Address">The address of the list behind it; null where nobody of this round has one.</param>
public sealed record HeldBar(HiringRound Round, int Used, string? Address)
{
    private const double Row = 50, Bar = 22, Label = 17;

    public IHtmlContent Draw(IStringLocalizer<HiringText> say, IStringLocalizer<SharedText> words)
    {
        var (all, held) = (Round.SeniorPosts ?? 0, Round.Held);
        var used = say["Held.Bar.Used", held.AsCount(), Used.AsCount(), (held - Used).AsCount()].Value;
        return new ChartFrame("held-bar", "held-posts", say["Held"], say["Held.Bar.Say", all.AsCount(), held.AsCount(), Used.AsCount(), (held - Used).AsCount()])
        {
            Height = 2 * Row,
        }.Draw(words,
            Mark("text", Part("x", 0), At("y", Label - 3), Class("strong"), say["Held.Bar.All", all.AsCount(), held.AsCount()].Value),
            Track(0), Fill(0, all == 0 ? 0 : held / (double)all, "ontrack"),
            Mark("text", Part("x", 0), At("y", Row + Label - 3), Class("strong"), used),
            Track(Row), Used == 0 ? null : Linked(Address is null ? null : $"/{Address}?held=true#people", used, Fill(Row, Used / (double)Math.Max(held, Used), "met")));
    }

    private static System.Xml.Linq.XElement Track(double y) => Mark("rect", Part("x", 0), Part("width", 1), At("y", y + Label + 4), At("height", Bar), At("rx", 4), Class("track"));

    private static System.Xml.Linq.XElement Fill(double y, double share, string tone) =>
        Mark("g", Class(tone), Mark("rect", Part("x", 0), Part("width", share), At("y", y + Label + 4), At("height", Bar), At("rx", 4), Class("fill")));
}
