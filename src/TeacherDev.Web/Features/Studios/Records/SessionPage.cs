using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>What points of attendance, an open lesson, a lecture or a visit rest on.</summary>
/// <param name="Kind">Null for a discussion.</param>
/// <param name="Gave">The members who gave its lesson or lecture.</param>
/// <param name="People">Those whom the reader sees, with a mark or a seat on its day.</param>
/// <param name="Words">Who gave their word on the attendance, the first first; none while it waits.</param>
/// <param name="Runs">The reader runs the studio's sessions.</param>
public sealed record SessionPage(
    Studio Studio, TrainingSession Session, WorkSource? Kind, TrainingLevel? Level, IReadOnlyList<string> Gave, IReadOnlyList<SessionPerson> People, IReadOnlyList<SessionWord> Words, bool Runs);

/// <param name="Mark">Null where they were not taken down.</param>
public sealed record SessionPerson(string Number, string Name, AttendanceKind? Mark);

public sealed record SessionWord(DateTime At, string By);
