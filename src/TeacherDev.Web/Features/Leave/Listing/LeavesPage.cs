using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Leave.Listing;

/// <param name="Schools">To filter by; empty where only one school, or oneself, is seen.</param>
/// <param name="Kinds">Of leave and of exemptions from rotation.</param>
/// <param name="Waiting">How many in reach wait for a decision.</param>
public sealed record LeavesPage(
    LeaveFilter Filter, Paging Paging, IReadOnlyList<LeaveRow> Rows, IReadOnlyList<School> Schools, int Waiting, bool SeesOthers, bool MayAsk, bool MayDecide,
    PolicyBook Book, IReadOnlyList<string> Kinds, DateOnly Today);
