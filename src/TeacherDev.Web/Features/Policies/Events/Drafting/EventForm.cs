using System.ComponentModel.DataAnnotations;
using TeacherDev.Data.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

public sealed record EventForm
{
    /// <summary>A form that is sent twice drafts once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The version of the draft that is edited.</summary>
    public int Seen { get; init; }

    [StringLength(200)]
    public string? Title { get; init; }

    [StringLength(500)]
    public string? Reason { get; init; }

    [StringLength(200)]
    public string? Document { get; init; }

    public string? Effect { get; init; }

    /// <summary>A policy's code; "" for every duty.</summary>
    public string? Duty { get; init; }

    public int? Months { get; init; }
    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }
    public DateOnly? AskedOn { get; init; }

    [StringLength(30)]
    public string? StaffCategory { get; init; }

    [StringLength(30)]
    public string? SchoolStage { get; init; }

    [StringLength(30)]
    public string? Setting { get; init; }

    [StringLength(30)]
    public string? Ownership { get; init; }

    /// <summary>Staff numbers with anything between them; empty for whoever fits the rest.</summary>
    [StringLength(6000)]
    public string? Numbers { get; init; }

    /// <summary>A further condition, as policy documents write it.</summary>
    [StringLength(2000)]
    public string? More { get; init; }

    /// <summary>A draft as it is kept.</summary>
    public static EventForm Of(PolicyEventRecord draft) => EventAudience.Read(draft.Audience, new()
    {
        Key = draft.Key, Seen = draft.Version, Title = draft.Title, Effect = draft.Effect.ToString(), Duty = draft.PolicyCode, AskedOn = draft.AskedOn,
        Months = draft.Months > 0 ? draft.Months : null, StartOn = draft.StartOn, EndOn = draft.EndOn, Reason = draft.Reason, Document = draft.Document,
    });
}
