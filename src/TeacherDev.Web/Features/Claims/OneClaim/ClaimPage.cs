using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Claims.OneClaim;

/// <summary>A claim that may be the same training, as far as the reader may see it.</summary>
/// <param name="IsSeen">Out of reach it is only told that there is one.</param>
public sealed record LikelyClaim(int Id, bool IsSeen);

/// <summary>One claim with its way, its files, what looks like it, and what the reader may do.</summary>
/// <param name="School">Of the legal post on its last day; null for none.</param>
/// <param name="IsOwn">The reader's own.</param>
/// <param name="Likely">Null for its teacher, who is not shown what others compare.</param>
/// <param name="SameFiles">By file: with which other claims it lies.</param>
/// <param name="WhyNotDecide">Null where the reader may decide.</param>
/// <param name="WhyNotRead">Null where the reader may be the second reader.</param>
/// <param name="WhyNotObject">Null where its teacher may object now.</param>
/// <param name="CapLeft">Tenths that the yearly cap leaves for it; null for no cap.</param>
/// <param name="EntryId">The entry that stands in the ledger; null for none.</param>
/// <param name="Typed">What was typed into a form that was refused.</param>
public sealed record ClaimPage(
    Claim Claim, Teacher Teacher, School? School, ClaimRules Rules, bool IsOwn, LikelyDoubles? Likely, IReadOnlyList<(int EvidenceId, LikelyClaim Claim)> SameFiles,
    Refusal? WhyNotDecide, Refusal? WhyNotRead, Refusal? WhyNotObject, int? CapLeft, long? EntryId, DateOnly Today, ClaimTyped Typed)
{
    public bool Decides => Claim.OpenStep is not null && WhyNotDecide is null;

    public bool Reads => Claim.OpenObjection is not null && WhyNotRead is null;

    public ClaimItem? Item => Rules.Item(Claim.Item);

    /// <summary>The sentence with which it was sent back or refused; null where it goes on.</summary>
    public ClaimStep? LastWord => Claim.State is not (ClaimState.Returned or ClaimState.Refused) ? null
        : Claim.Steps.Where(s => s.State is ClaimStepState.Returned or ClaimStepState.Refused).MaxBy(s => s.DecidedAt);

    /// <summary>Its hours are fewer than were granted: the yearly cap left no more room.</summary>
    public bool IsCut => Claim.PostedTenths < Claim.GrantedTenths && Claim.State == ClaimState.Posted;
}

/// <summary>What was typed.</summary>
public sealed record ClaimTyped(string Reason = "", string Hours = "");
