using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>The people as filtered, all pages of the list in one file, with where they go and why.</summary>
public sealed class RoundSheet(IStringLocalizer<RoundsText> say)
{
    private static readonly string[] Columns = ["Number", "Name", "Home", "Work", "Basis", "Years", "Backbone", "Wishes", "Outcome", "To", "Why", "Unmet"];

    public TextSheet Of(BoardPage page) => new(say["Round"], page.Round.Name, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. page.Filter.Of(page.All).Select(r => Cells(page, r))]);

    private IReadOnlyList<object?> Cells(BoardPage page, PersonRow row) =>
    [
        row.Teacher.Number, row.Teacher.Name, row.Home.Name, row.Work, say.Basis(row.Person.Basis), row.In.Stands.Stay?.Years(page.Round.EffectiveOn), row.In.IsBackbone ? say["Yes"].Value : null,
        string.Join(" / ", row.Person.WishedSchools.Select(s => page.Schools[s].Name)), say[$"Outcome.{row.Outcome}"].Value, row.Move is { } move ? say.Need(move.Need) : null,
        string.Join("; ", Reasons(say, page, row)), string.Join("; ", row.Unmet.Select(u => Unmet(say, page, u))),
    ];

    /// <summary>Why somebody goes where they go, or why nothing is chosen for them.</summary>
    public static IEnumerable<string> Reasons(IStringLocalizer<RoundsText> say, BoardPage page, PersonRow row)
    {
        if (row.Move is { } move)
        {
            yield return move.Rank is { } rank ? say["Why.Wish", rank] : say["Why.NoWish"];
            if (move.Who.IsBackbone)
            {
                yield return say["Why.Backbone"];
            }

            if (Domain.Rotations.Proposals.ProposalQuestion.GoesRural(move.Who, move.Need))
            {
                yield return say["Why.Rural"];
            }

            yield return say["Why.Years", move.Who.Years];
            if (row.Way is { } minutes)
            {
                yield return say["Why.Way", minutes];
            }

            if (move.Who.PartnerId is { } partner)
            {
                yield return say["Why.Partner", page.NameOf(partner)];
            }

            if (row.Person.IsSettled)
            {
                yield return say["Why.Settled", row.Person.PlacedBy ?? ""];
            }
        }
        else if (row.Unplaced is { } unplaced && page.Round.ProposedAt is not null)
        {
            yield return say["Why.Unplaced", say.Obstacle(unplaced.Why)];
        }
    }

    /// <summary>What a wish failed on.</summary>
    public static string Unmet(IStringLocalizer<RoundsText> say, BoardPage page, Domain.Rotations.Proposals.UnmetWish wish) => wish.Takers.Count > 0
        ? say["Unmet.Taken", wish.Rank, page.Schools[wish.SchoolId].Name, string.Join(", ", wish.Takers.Select(page.NameOf))]
        : say["Unmet", wish.Rank, page.Schools[wish.SchoolId].Name, say.Obstacle(wish.Why)];
}
