using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Filing;

public sealed record TrainingForm
{
    /// <summary>A form that is sent twice makes one training.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The version that was looked at; 0 for a new one.</summary>
    public int Seen { get; init; }

    public string? Kind { get; init; }

    [StringLength(TrainingTerms.LongestTitle)]
    public string? Title { get; init; }

    [StringLength(TrainingTerms.LongestSummary)]
    public string? Summary { get; init; }

    [StringLength(TrainingTerms.LongestOrganiser)]
    public string? Organiser { get; init; }

    public TrainingLevel Level { get; init; } = TrainingLevel.County;
    public TrainingMode Mode { get; init; } = TrainingMode.InPerson;

    /// <summary>Tags with commas between them.</summary>
    [StringLength(200)]
    public string? Themes { get; init; }

    // Null and not empty: what is ticked is copied into a list that is there, and an empty one takes nothing.
    public IReadOnlyList<string>? Stages { get; init; }
    public IReadOnlyList<string>? Subjects { get; init; }
    public IReadOnlyList<string>? Titles { get; init; }
    public int? YearsFrom { get; init; }
    public int? YearsBelow { get; init; }

    public int? Places { get; init; }
    public int? Fewest { get; init; }
    public DateOnly? SignUpFrom { get; init; }
    public DateOnly? SignUpUntil { get; init; }
    public DateOnly? SecondFrom { get; init; }
    public DateOnly? SecondUntil { get; init; }
    public DateOnly? WithdrawUntil { get; init; }
    public bool CapsFirstRound { get; init; }
    public bool SchoolApproves { get; init; }
    public bool OwnSchoolOnly { get; init; }
    public PaysOn PaysOn { get; init; } = PaysOn.Completion;
    public int? PassShare { get; init; }
    public int? PassGrade { get; init; }

    public static TrainingForm Of(Training training)
    {
        var choice = AudienceChoice.Of(AudienceReading.Of(training.Audience));
        return new()
        {
            Seen = training.Version, Kind = training.OrganiserKind.ToString(), Title = training.Title, Summary = training.Summary, Organiser = training.Organiser,
            Level = training.Level, Mode = training.Mode, Themes = training.Themes.Replace("|", ", ", StringComparison.Ordinal),
            Stages = choice.Stages, Subjects = choice.Subjects, Titles = choice.Titles, YearsFrom = choice.YearsFrom, YearsBelow = choice.YearsBelow,
            Places = training.Places, Fewest = training.Fewest == 0 ? null : training.Fewest, SignUpFrom = training.SignUpFrom, SignUpUntil = training.SignUpUntil,
            SecondFrom = training.SecondFrom, SecondUntil = training.SecondUntil, WithdrawUntil = training.WithdrawUntil, CapsFirstRound = training.CapsFirstRound,
            SchoolApproves = training.SchoolApproves, OwnSchoolOnly = training.OwnSchoolOnly, PaysOn = training.PaysOn, PassShare = training.PassShare == 0 ? null : training.PassShare,
            PassGrade = training.PassGrade == 0 ? null : training.PassGrade,
        };
    }
}
