using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools.Changing;

/// <param name="School">Null for one that is to open.</param>
/// <param name="Words">The words that other schools have, by the name of the field, to choose from while typing.</param>
/// <param name="People">Who is at the school today or later.</param>
/// <param name="Speaking">The accounts that speak for it, by their names.</param>
public sealed record ChangePage(SchoolAct Act, ChangeForm Form, School? School, IReadOnlyDictionary<string, IReadOnlyList<string>> Words, int People, IReadOnlyList<string> Speaking);
