using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.OnePerson;

/// <summary>The years at the school as a bar, from the first day that counts to the day on which they are over.</summary>
public sealed record StayBar(RotationOfPage Page)
{
    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var (stands, share) = (Page.Stands.Stands, Page.Percent!.Value / 100.0);
        var (since, due) = (stands.Stay!.Since.AsDay(), stands.DueOn!.Value.AsDay());
        return new ChartFrame("years-there", "years-there", say["Chart.Stay"], say["Chart.Stay.Say", since, due, Page.Percent.Value]) { Height = 54 }.Draw(words,
            Mark("rect", Part("x", 0), Part("width", 1), At("y", 6), At("height", 18), At("rx", 5), Class("track")),
            share <= 0 ? null : Mark("g", Class(share >= 1 ? "atrisk" : "plain"), Mark("rect", Part("x", 0), Part("width", share), At("y", 6), At("height", 18), At("rx", 5), Class("fill"))),
            Mark("text", Part("x", 0), At("y", 44), Class("soft"), since),
            Mark("text", Part("x", 1), At("y", 44), At("text-anchor", "end"), Class("soft"), due));
    }
}
