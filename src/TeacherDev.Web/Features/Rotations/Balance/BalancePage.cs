using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>One school on both days.</summary>
/// <param name="Name">As it is called on the later day.</param>
/// <param name="Before">Null where nobody worked there.</param>
/// <param name="After">Null where nobody works there.</param>
public sealed record BalanceRow(School School, string Name, SchoolMix? Before, SchoolMix? After)
{
    public bool Changes(Measure measure) => Before?.Of(measure) != After?.Of(measure);
}

/// <param name="Round">Null where two days are compared.</param>
/// <param name="First">The day of <paramref name="Before"/>.</param>
/// <param name="Last">The day of <paramref name="After"/>.</param>
/// <param name="Stages">To choose from.</param>
public sealed record BalancePage(
    BalanceFilter Filter, RotationRound? Round, DateOnly First, DateOnly Last, StaffBalance Before, StaffBalance After, IReadOnlyList<string> Stages)
{
    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<BalanceRow> Rows { get; } =
    [
        .. Before.Schools.Concat(After.Schools).Select(s => s.School).DistinctBy(s => s.Id).OrderBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => new BalanceRow(s, s.NameOn(Last), Before.Schools.FirstOrDefault(m => m.School.Id == s.Id), After.Schools.FirstOrDefault(m => m.School.Id == s.Id))),
    ];

    public Measure Measure => Filter.Measure;

    /// <summary>The people behind a figure; within the site, without the slash before it.</summary>
    public string Behind(School school, Measure? measure, bool then) =>
        (Filter with { School = school.Code, Of = measure?.ToString().ToLowerInvariant(), Then = then }).Address("rotations/balance/people");

    /// <summary>The tone of a change: fewer thousandths are more level.</summary>
    public static string Tone(int? before, int? after) => before == after || before is null || after is null ? "Exempt" : after < before ? "Met" : "AtRisk";

    public static string Said(int? before, int? after) => before == after || before is null || after is null ? "Balance.Same" : after < before ? "Balance.Better" : "Balance.Worse";

    /// <summary>A value of the measure with its unit; a dash for none.</summary>
    public static string Text(IStringLocalizer<RotationsText> say, Measure measure, int? value) =>
        value is not { } known ? "–" : measure == Measure.Age ? say["Balance.Years", known.AsHours()] : known.AsPercent();
}
