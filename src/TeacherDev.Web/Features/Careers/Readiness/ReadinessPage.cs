using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Careers.Readiness;

/// <summary>Which step is looked at and who of its people, as it stands in the address.</summary>
public sealed record ReadinessFilter
{
    public static readonly string Ready = "ready", Nearly = "nearly";

    /// <summary>A code of the catalogue; without one the first is shown.</summary>
    public string? Rung { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    /// <summary>ready: nothing is missing; nearly: one thing is.</summary>
    public string? Show { get; init; }

    public int? Page { get; init; }

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("rung", Rung), new("school", School), new("show", Show),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    public bool Fits(NextStep step) => Show == Ready ? step.IsReady : Show != Nearly || step.Missing.Count() == 1;
}

/// <summary>Somebody before the step.</summary>
public sealed record ReadyRow(Teacher Teacher, School? School, NextStep Step);

/// <summary>How many people have the step before them.</summary>
public sealed record RungCount(Rung Rung, int People, int Ready, int Nearly);

/// <param name="Rung">Null where the catalogue has no ladder.</param>
public sealed record ReadinessPage(ReadinessFilter Filter, Rung? Rung, IReadOnlyList<RungCount> Counts, Paging Paging, IReadOnlyList<ReadyRow> Rows, IReadOnlyList<School> Schools, DateOnly Today)
{
    /// <summary>Whether windows of ethics stand among the needs; few may see that.</summary>
    public bool ShowsBars { get; init; }
}
