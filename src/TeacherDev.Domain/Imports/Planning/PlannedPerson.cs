using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Somebody in the file whose row was taken, with the school that the row names.</summary>
internal sealed record PlannedPerson(Teacher Teacher, TeacherRow Row, School? School)
{
    public bool HasLeft => Row.Status == RosterWords.Left;
}
