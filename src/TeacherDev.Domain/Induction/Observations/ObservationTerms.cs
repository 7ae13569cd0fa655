using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.Observations;

public sealed record PointMark(LessonPoint Point, int Mark, string Remark);

/// <summary>What whoever watched wrote down.</summary>
public sealed record ObservationTerms(bool ByMentor, DateOnly On, string Subject, string Topic, string ClassName, string Comments, IReadOnlyList<PointMark> Points)
{
    public Refusal? WhyNot(MentorPair pair, ObservationRules rules, DateOnly today) =>
        pair.Days is not { } days ? new("observation-no-pair")
        : On > today ? new("observation-in-future", On)
        : !days.Contains(On) ? new("observation-outside-pair", days.Start, days.End)
        : On.AddDays(rules.LateDays) < today ? new("observation-late", rules.LateDays, On)
        : Topic.Length == 0 ? new("observation-topic-missing")
        : Points.FirstOrDefault(p => p.Mark < 1 || p.Mark > rules.BestMark) is { } odd ? new("observation-mark-odd", odd.Point.Name, rules.BestMark)
        : null;
}
