using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Web.Features.Induction.FirstYear;

namespace TeacherDev.Web.Features.Induction.Pairs;

/// <summary>One pair with its agreement and what was watched in it.</summary>
/// <param name="OtherSubjects">The two teach different subjects: allowed, and said.</param>
/// <param name="SeesYear">The reader may open the apprentice's first year.</param>
/// <param name="Writes">They are a side of it, and it was agreed.</param>
public sealed record PairPage(
    PairRow Row, IReadOnlyList<Observation> Observations, bool OtherSubjects, bool SeesYear, bool MaySign, bool MayDecline, bool MayEnd, bool Writes);
