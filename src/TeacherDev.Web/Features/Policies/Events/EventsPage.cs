using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Policies.Events;

public sealed record EventsPage(Paging Paging, IReadOnlyList<PolicyEventRecord> Rows, PolicyBook Book, DateTime Now, bool MayKeep);
