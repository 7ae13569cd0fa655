using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Trainings.Catalogue;

namespace TeacherDev.Web.Features.Trainings.OneTraining;

/// <summary>What those who were there thought of a training, without saying who; nothing of it is shown before enough have said it.</summary>
/// <param name="ByStars">How many gave each, from one star on.</param>
/// <param name="Comments">In no order that tells whose they are.</param>
public sealed record Ratings(IReadOnlyList<int> ByStars, IReadOnlyList<string> Comments)
{
    /// <summary>Fewer than these could be told apart.</summary>
    public const int Fewest = 3;

    public int Count => ByStars.Sum();

    public bool IsShown => Count >= Fewest;

    /// <summary>Rounded to the tenth.</summary>
    public decimal Mean => Math.Round(ByStars.Select((people, at) => (decimal)people * (at + 1)).Sum() / Count, 1, MidpointRounding.AwayFromZero);

    public static Ratings Of(IEnumerable<(int Stars, string Comment)> said)
    {
        var all = said.ToList();
        return new([.. Enumerable.Range(1, Rating.MostStars).Select(stars => all.Count(s => s.Stars == stars))],
            [.. all.Select(s => s.Comment).Where(c => c.Length > 0).Order(StringComparer.Ordinal)]);
    }

    public IHtmlContent Bar(int stars, IStringLocalizer<TrainingsText> say, IStringLocalizer words) =>
        new ChartFrame($"rating-{stars}", "duty-bar", say["Ratings.Stars", stars], say["Ratings.People", ByStars[stars - 1]]) { Height = 16 }
            .Draw(words, SeatBar.Bar(1, "track"), ByStars[stars - 1] == 0 ? null : Svg.Mark("g", Svg.Class("plain"), SeatBar.Bar((double)ByStars[stars - 1] / Count, "fill")));
}
