using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Privacy.Exporting;

/// <param name="Back">The page about the person.</param>
/// <param name="Action">Where the form goes.</param>
public sealed record ExportPage(Teacher Teacher, bool IsOwn, string Back, string Action, ExportForm Form);
