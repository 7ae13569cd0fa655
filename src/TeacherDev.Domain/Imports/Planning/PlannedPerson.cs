using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Somebody in the file whose row was taken, with the school that the row names, as it stands on the file's date.</summary>
/// <param name="Named">The school of the row itself, which may have gone into the other since.</param>
internal sealed record PlannedPerson(Teacher Teacher, TeacherRow Row, School? School, School? Named)
{
    public bool HasLeft => Row.Status == RosterWords.Left;
}
