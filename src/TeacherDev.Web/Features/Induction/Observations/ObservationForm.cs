using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;

namespace TeacherDev.Web.Features.Induction.Observations;

public sealed record PointForm
{
    public int? Mark { get; init; }

    [StringLength(ObservationPoint.RemarkLength)]
    public string? Remark { get; init; }
}

public sealed record ObservationForm
{
    /// <summary>A form that is sent twice makes one record.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    public DateOnly? On { get; init; }

    [StringLength(MentorPair.SubjectLength)]
    public string? Subject { get; init; }

    [StringLength(Observation.TopicLength)]
    public string? Topic { get; init; }

    [StringLength(Observation.ClassLength)]
    public string? ClassName { get; init; }

    /// <summary>In the order of the document's points.</summary>
    public IReadOnlyList<PointForm>? Points { get; init; }

    [StringLength(Observation.CommentLength)]
    public string? Comments { get; init; }

    public static ObservationForm Empty(InductionRules rules, MentorPair pair, DateOnly today) => new()
    {
        Key = Reasons.NewKey(), On = today, Subject = pair.Subject, Points = [.. rules.Observations.Points.Select(_ => new PointForm())],
    };

    public static ObservationForm Of(Observation observation) => new()
    {
        Key = observation.Key, On = observation.On, Subject = observation.Subject, Topic = observation.Topic, ClassName = observation.ClassName, Comments = observation.Comments,
        Points = [.. observation.Points.OrderBy(p => p.Number).Select(p => new PointForm { Mark = p.Mark, Remark = p.Remark })],
    };

    public ObservationTerms? Terms(InductionRules rules, bool byMentor) => On is not { } on ? null : new(
        byMentor, on, Reasons.Read(Subject, MentorPair.SubjectLength), Reasons.Read(Topic, Observation.TopicLength), Reasons.Read(ClassName, Observation.ClassLength),
        Reasons.Read(Comments, Observation.CommentLength),
        [.. rules.Observations.Points.Select((point, i) => new PointMark(point, Said(i)?.Mark ?? 0, Reasons.Read(Said(i)?.Remark, ObservationPoint.RemarkLength)))]);

    private PointForm? Said(int point) => Points?.ElementAtOrDefault(point);
}
