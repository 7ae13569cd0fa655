using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Schools.Merging;

/// <param name="Schools">Into which it may go.</param>
public sealed record MergerFormPage(MergerForm Form, School School, IReadOnlyList<School> Schools);
