using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Claims.Inbox;

/// <param name="Schools">To filter by; empty where only one school is seen.</param>
public sealed record InboxPage(InboxFilter Filter, Paging Paging, IReadOnlyList<InboxRow> Rows, IReadOnlyList<School> Schools, ClaimRules Rules, DateOnly Today);
