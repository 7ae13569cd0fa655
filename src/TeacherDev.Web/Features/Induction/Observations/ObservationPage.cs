using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Web.Features.Induction.FirstYear;

namespace TeacherDev.Web.Features.Induction.Observations;

/// <summary>One lesson that was watched, and what became of the record.</summary>
public sealed record ObservationPage(Observation Observation, PairRow Row, bool MayAnswer, bool MayMend, bool MayRevoke)
{
    public string Watcher => Observation.ByMentor ? Row.Mentor : Row.Apprentice;

    public string Watched => Observation.ByMentor ? Row.Apprentice : Row.Mentor;
}
