using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings.Claims.Rules;

/// <summary>How the hours of an item arise. All amounts are tenths of an hour.</summary>
public abstract record ClaimHours
{
    /// <summary>What the terms amount to; 0 where they do not say enough.</summary>
    public abstract int Of(ClaimTerms terms);

    public abstract Refusal? WhyNot(ClaimTerms terms);
}

/// <summary>As the certificate states them.</summary>
/// <param name="Most">In one claim; null for no bound.</param>
/// <param name="MostADay">For each day from the first to the last; null for no bound.</param>
public sealed record StatedHours(int? Most, int? MostADay) : ClaimHours
{
    public override int Of(ClaimTerms terms) => terms.Tenths ?? 0;

    public override Refusal? WhyNot(ClaimTerms terms) =>
        terms.Tenths is not > 0 ? new("claim-hours-missing")
        : terms.Tenths > Most ? new("claim-hours-many", new Hours(Most.Value))
        : MostADay is { } day && terms is { StartOn: { } start, CompletedOn: { } end } && start <= end && terms.Tenths > (long)day * new DateRange(start, end).Days
            ? new("claim-hours-a-day", new Hours(day), new DateRange(start, end).Days)
        : null;
}

/// <summary>So much by the level at which it took place.</summary>
public sealed record HoursByLevel(IReadOnlyDictionary<TrainingLevel, int> Tenths) : ClaimHours
{
    public override int Of(ClaimTerms terms) => terms.Level is { } level ? Tenths.GetValueOrDefault(level) : 0;

    public override Refusal? WhyNot(ClaimTerms terms) => null;
}

/// <summary>So much a unit, such as a lesson or a term.</summary>
/// <param name="Each">Of one unit.</param>
/// <param name="Unit">What a unit is.</param>
/// <param name="Most">Units in one claim.</param>
public sealed record HoursByUnit(int Each, ClaimName Unit, int Most) : ClaimHours
{
    public override int Of(ClaimTerms terms) => terms.Units is { } units and > 0 && units <= Most ? units * Each : 0;

    public override Refusal? WhyNot(ClaimTerms terms) =>
        terms.Units is not > 0 ? new("claim-units-missing") : terms.Units > Most ? new("claim-units-many", Most) : null;
}

/// <summary>Always the same.</summary>
public sealed record FlatHours(int Tenths) : ClaimHours
{
    public override int Of(ClaimTerms terms) => Tenths;

    public override Refusal? WhyNot(ClaimTerms terms) => null;
}
