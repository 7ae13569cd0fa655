using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <param name="Years">The school years up to the one that is looked at, which is the last.</param>
/// <param name="By">How the shares below are divided.</param>
/// <param name="Shares">Of the year; a school sees its own line among the schools.</param>
/// <param name="People">Everybody in scope on the day.</param>
/// <param name="Day">As of when: today, or the day that is asked for.</param>
/// <param name="IsDistrict">The reader sees all people by name.</param>
public sealed record RotationPage(
    IReadOnlyList<RotationYear> Years, ShareBy By, IReadOnlyList<ShareLine> Shares, IReadOnlyList<Standpoint> People, RotationRules Rules, DateOnly Day, BoardFilter Filter, bool IsDistrict)
{
    /// <summary>The columns of <see cref="ShareLine.Numbers"/>; each is a key <c>Column.…</c>.</summary>
    public static readonly IReadOnlyList<string> Figures = ["Eligible", "Moved", "Arrived", "BackboneEligible", "BackboneMoved"];

    public RotationYear Year => Years[^1];

    /// <summary>The year is not over on the day: its figures are those of the day.</summary>
    public bool IsOpen => Year.Year.Range.End > Day;

    /// <summary>Between which parts the moves are drawn; between zones where a school is of one.</summary>
    public IReadOnlyList<ShareBy> Flows => Year.Moves.Any(m => m.From.Union.Length + m.To.Union.Length > 0) ? [ShareBy.Setting, ShareBy.Zone] : [ShareBy.Setting];

    public bool HasLater => Year.Year.Range.End < Day;

    /// <summary>The people behind one of the <see cref="Figures"/> of a part; within the site, without the slash before it.</summary>
    public string Behind(ShareLine part, string figure) => QueryHelpers.AddQueryString(
        figure is "Eligible" or "BackboneEligible" ? "rotations/people" : "rotations/moves",
        new KeyValuePair<string, string?>[]
        {
            new(figure is "Eligible" or "BackboneEligible" ? "eligible" : "year", $"{Year.Year.FirstYear}"), new("by", $"{By}".ToLowerInvariant()), new("part", part.Key),
            new("side", figure == "Arrived" ? "to" : null), new("backbone", figure.StartsWith("Backbone", StringComparison.Ordinal) ? "true" : null),
            new("until", figure is "Eligible" or "BackboneEligible" ? null : Filter.Asked),
        }.Where(p => p.Value is not null));

    public int Of(DueState state) => People.Count(p => p.Stands.State == state);
}
