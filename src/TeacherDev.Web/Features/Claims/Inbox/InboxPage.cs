using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Claims.Inbox;

/// <param name="Schools">To filter by; empty where only one school is seen.</param>
/// <param name="ToRead">How many objections in reach wait.</param>
public sealed record InboxPage(InboxFilter Filter, Paging Paging, IReadOnlyList<InboxRow> Rows, IReadOnlyList<School> Schools, ClaimRules Rules, int ToRead, DateOnly Today);
