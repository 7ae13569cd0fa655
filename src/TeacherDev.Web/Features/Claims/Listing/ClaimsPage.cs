using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Claims.Listing;

/// <param name="Schools">To filter by; empty where only one school, or oneself, is seen.</param>
/// <param name="ToDecide">How many wait for the reader; null for whoever decides nothing.</param>
/// <param name="ToRead">How many objections wait; 0 for whoever sees none.</param>
/// <param name="ToMend">How many of the reader's own wait for themselves: drafts, returned, agreed.</param>
public sealed record ClaimsPage(
    ClaimFilter Filter, Paging Paging, IReadOnlyList<ClaimRow> Rows, IReadOnlyList<School> Schools, ClaimRules Rules, bool SeesOthers, bool MayMake, int? ToDecide, int ToRead, int ToMend);
