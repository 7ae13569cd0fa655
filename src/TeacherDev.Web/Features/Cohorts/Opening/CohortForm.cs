using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.Opening;

/// <summary>What the office types of a cohort.</summary>
public sealed record CohortForm
{
    /// <summary>A form that is sent twice opens one.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The version that was looked at; 0 for a new one.</summary>
    public int Seen { get; init; }

    [StringLength(Cohort.KindLength)]
    public string? Kind { get; init; }

    [StringLength(Cohort.NameLength)]
    public string? Name { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }

    [Range(1, CohortTerms.MostPlaces)]
    public int? Places { get; init; }

    [StringLength(Cohort.NameLength)]
    public string? InCharge { get; init; }

    [StringLength(Cohort.AboutLength)]
    public string? About { get; init; }

    public static CohortForm Of(Cohort cohort) => new()
    {
        Seen = cohort.Version, Kind = cohort.Kind, Name = cohort.Name, StartOn = cohort.StartOn, EndOn = cohort.EndOn, Places = cohort.Places, InCharge = cohort.InCharge, About = cohort.About,
    };
}
