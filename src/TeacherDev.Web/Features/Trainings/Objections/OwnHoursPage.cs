using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;

namespace TeacherDev.Web.Features.Trainings.Objections;

/// <summary>One thing that was decided about somebody's hours.</summary>
/// <param name="Session">Null for the whole class.</param>
/// <param name="Mark">Null for not taken.</param>
/// <param name="Until">The last day on which it can be objected to.</param>
/// <param name="WhyNot">Null where that can be done now.</param>
public sealed record ObjectableHours(int SessionId, TrainingSession? Session, Marking? Mark, int Tenths, DateOnly? Until, Refusal? WhyNot);

/// <param name="Rows">The class first, then its sessions in their order.</param>
/// <param name="Chosen">Which one the form is about.</param>
/// <param name="Typed">The reason that was typed.</param>
public sealed record OwnHoursPage(Training Training, DecidedHours Hours, IReadOnlyList<ObjectableHours> Rows, int? Chosen, string Typed)
{
    public IEnumerable<ObjectableHours> Open => Rows.Where(r => r.WhyNot is null);

    public IEnumerable<HourObjection> Objections => Hours.Earlier.OrderByDescending(o => o.FiledAt);
}
