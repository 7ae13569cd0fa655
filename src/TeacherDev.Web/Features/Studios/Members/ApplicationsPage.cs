using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;

namespace TeacherDev.Web.Features.Studios.Members;

/// <param name="Own">The reader on the roster; nobody decides on themselves.</param>
public sealed record ApplicationsPage(IReadOnlyList<WaitingStudio> Studios, IReadOnlyList<WaitingPlan> Plans, IReadOnlyList<Applicant> Members, int? Own, DistrictClock Clock, string Typed);

/// <summary>A studio that waits for the reader's word.</summary>
public sealed record WaitingStudio(int Id, string Name, StudioKind Kind, string School, DateTime AppliedAt);

/// <summary>The plan of a school year that waits for the district's word.</summary>
public sealed record WaitingPlan(int StudioId, string Studio, int Year, DateTime FiledAt);
