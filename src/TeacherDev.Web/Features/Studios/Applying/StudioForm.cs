using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;

namespace TeacherDev.Web.Features.Studios.Applying;

public sealed record StudioForm
{
    /// <summary>A form that is sent twice applies once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The version that was looked at; 0 for a new one.</summary>
    public int Seen { get; init; }

    [StringLength(StudioTerms.LongestName)]
    public string? Name { get; init; }

    public StudioKind Kind { get; init; }
    public TrainingLevel Level { get; init; } = TrainingLevel.County;

    [StringLength(40)]
    public string? Subject { get; init; }

    [StringLength(40)]
    public string? Stage { get; init; }

    [StringLength(StudioTerms.LongestAbout)]
    public string? About { get; init; }

    /// <summary>The host school's code.</summary>
    [StringLength(30)]
    public string? School { get; init; }

    public int? Alliance { get; init; }

    /// <summary>Who leads it, where the district enters it; their own needs none.</summary>
    [StringLength(30)]
    public string? Number { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }
    public int? Seats { get; init; }
    public int? SeatsPerSchool { get; init; }
    public bool RuralFirst { get; init; }

    public static StudioForm Of(Studio studio, string school) => new()
    {
        Seen = studio.Version, Name = studio.Name, Kind = studio.Kind, Level = studio.Level, Subject = studio.Subject, Stage = studio.Stage, About = studio.About, School = school,
        Alliance = studio.AllianceId, StartOn = studio.StartOn, EndOn = studio.EndOn, Seats = studio.Seats, SeatsPerSchool = studio.SeatsPerSchool, RuralFirst = studio.RuralFirst,
    };
}
