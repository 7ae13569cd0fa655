using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Claims.Making;

/// <param name="Item">What is claimed; null while it is to be chosen.</param>
/// <param name="Claim">As it is kept; null for a new one.</param>
/// <param name="Theirs">What was saved meanwhile, beside what was typed; null where nothing was.</param>
/// <param name="CapLeft">Tenths that the yearly cap of the item still has room for this year; null for no cap.</param>
public sealed record ClaimFormPage(ClaimForm Form, ClaimRules Rules, ClaimItem? Item, Claim? Claim, ClaimForm? Theirs, int? CapLeft)
{
    /// <summary>The sentence with which it was sent back last.</summary>
    public string? Returned => Claim is { State: ClaimState.Returned } claim
        ? claim.Steps.Where(s => s.State == ClaimStepState.Returned).MaxBy(s => s.DecidedAt)?.Reason : null;

    /// <summary>It can still be asked for before attending.</summary>
    public bool MayAsk => Claim is null or { State: ClaimState.Draft } or { State: ClaimState.Returned, IsAhead: true };
}
