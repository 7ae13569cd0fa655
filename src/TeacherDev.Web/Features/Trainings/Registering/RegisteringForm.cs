using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Trainings.Occasions;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>What is said of the session; who was there stands in the fields of a register.</summary>
public sealed record RegisteringForm : OccasionForm
{
    /// <summary>The form's own, so that sent twice it registers one session.</summary>
    public string? Key { get; init; }

    /// <summary>The planned session that was held; null for one that nobody planned.</summary>
    public int? Session { get; init; }

    /// <summary>Its version when it was read.</summary>
    public int Seen { get; init; }

    [StringLength(200)]
    public string? Topic { get; init; }

    public DateOnly? On { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }

    [StringLength(300)]
    public string? Place { get; init; }

    public bool HasKey => Key is { Length: 32 };

    /// <summary>As it was planned.</summary>
    public static RegisteringForm Of(TrainingSession planned) => new()
    {
        Session = planned.Id, Seen = planned.Version, Topic = planned.Topic, On = planned.On, Start = planned.Start, End = planned.End, Place = planned.Place,
        Kind = planned.Kind, Level = planned.Level, Speakers = [.. planned.Occasion.Speakers],
    };

    /// <summary>One that nobody planned: today, at the time and place of the last.</summary>
    public static RegisteringForm Like(TrainingSession? last, DateOnly today) =>
        new() { On = today, Start = last?.Start ?? new(13, 30), End = last?.End ?? new(15, 0), Place = last?.Place };
}
