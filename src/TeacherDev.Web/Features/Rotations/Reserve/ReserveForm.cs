using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Reserve;

namespace TeacherDev.Web.Features.Rotations.Reserve;

/// <summary>What is typed to enter somebody in the pool.</summary>
public sealed record ReserveForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>Whom the district enters; a teacher offers themselves.</summary>
    [StringLength(30)]
    public string? Number { get; init; }

    public List<string>? Subjects { get; init; }

    public List<string>? Stages { get; init; }

    /// <summary>They go in the whole county; otherwise within the zone of their school.</summary>
    public bool County { get; init; }

    public DateOnly? FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    [StringLength(ReserveMember.NoteLength)]
    public string? Note { get; init; }

    /// <summary>What is said; null while a day is missing or odd.</summary>
    /// <param name="zone">Of the school of their legal post.</param>
    public ReserveTerms? Terms(string zone) => FromOn is { } from && UntilOn is { } until && Plausible.Days.Contains(from) && Plausible.Days.Contains(until)
        ? new([.. (Subjects ?? []).Distinct()], [.. (Stages ?? []).Distinct()], County ? "" : zone, from, until, Note?.Trim() ?? "") : null;

    /// <summary>The field beside which a refusal is said.</summary>
    public static string FieldOf(string code) => code switch
    {
        "reserve-number" or "reserve-no-post" or "reserve-own" => nameof(Number),
        "reserve-subjects" => nameof(Subjects),
        "reserve-stages" => nameof(Stages),
        "reserve-zone" => nameof(County),
        _ => nameof(UntilOn),
    };
}

/// <summary>A form with what it offers to choose.</summary>
/// <param name="Works">Subjects and works that are known in the district.</param>
/// <param name="Stages">Those that its schools teach.</param>
public sealed record ReserveChoice(ReserveForm Form, IReadOnlyList<string> Works, IReadOnlyList<string> Stages);
