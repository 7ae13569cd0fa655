using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Previews;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Features.Teachers.Listing;

namespace TeacherDev.Web.Features.Teachers.WhatIf;

/// <summary>One duty before and after: how many have completed it, of all whom it binds.</summary>
public sealed record GroupDuty(StatusFlow Flow, int MetBefore, int MetAfter, int People);

/// <summary>Where the people of a list would stand with what is supposed of all of them.</summary>
/// <param name="Choices">Where they may be moved and which rules may be tried; nothing for whoever may not suppose that.</param>
/// <param name="People">How many the list has.</param>
/// <param name="School">The school that the list is of; null for more than one.</param>
/// <param name="Work">Null while nothing, or nothing right, is supposed.</param>
public sealed record GroupWhatIfPage(
    TeachersFilter Filter, SupposedForm Form, ClassRows Rows, SupposedChoices Choices, Supposition Supposed, int People, string? School, DateOnly Day,
    IReadOnlyList<Policy> Policies, BenchWork? Work)
{
    public const int SecondsToRenew = 2;

    public DistrictPreview? Preview => Work?.Result<DistrictPreview>();

    public ChangedRows? Changed { get; init; }

    public IEnumerable<GroupDuty> Duties => Policies.Where(p => Preview!.Policies.Contains(p.Code)).Select(Duty);

    private GroupDuty Duty(Policy policy)
    {
        var flows = Preview!.Flows(policy.Code);
        return new(
            new($"flow-{policy.Code}", policy.Named(), [.. flows.Select(f => new FlowBand(f.From?.ToString(), f.To?.ToString(), f.Duties))]),
            flows.Where(f => f.From == DutyStatus.Met).Sum(f => f.Duties),
            flows.Where(f => f.To == DutyStatus.Met).Sum(f => f.Duties),
            flows.Sum(f => f.Duties));
    }
}
