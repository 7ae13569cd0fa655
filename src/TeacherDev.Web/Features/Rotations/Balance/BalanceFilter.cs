using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>Which two days are compared, or which round, as it stands in the address; what makes no sense is left out.</summary>
public sealed record BalanceFilter
{
    /// <summary>The earlier day; the eve of the school year without it.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The later day; today without it.</summary>
    public DateOnly? After { get; init; }

    /// <summary>A yearly round: its eve, and once its moves take effect.</summary>
    public int? Round { get; init; }

    /// <summary>学段 of the schools; all without it.</summary>
    public string? Stage { get; init; }

    /// <summary>A <see cref="Measure"/>.</summary>
    public string? Of { get; init; }

    /// <summary>The code of the school whose people are asked for.</summary>
    public string? School { get; init; }

    /// <summary>The people after, rather than before.</summary>
    public bool Then { get; init; }

    public Measure Measure => Of.Named<Measure>() ?? Measure.Senior;

    /// <summary>Only those who are counted in the measure, rather than everybody; of ages everybody is.</summary>
    public bool OnlyCounted => Of is not null && Measure != Measure.Age;

    public DateOnly FirstDay(DateOnly today) => Before is { } day && Plausible.Days.Contains(day) ? day : SchoolYear.Of(today).Range.Start.AddDays(-1);

    public DateOnly LastDay(DateOnly today) => After is { } day && Plausible.Days.Contains(day) ? day : today;

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("before", Before?.AsDay()), new("after", After?.AsDay()), new("round", Round is { } round ? $"{round}" : null), new("stage", Stage), new("of", Of), new("school", School), new("then", Then ? "true" : null),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
