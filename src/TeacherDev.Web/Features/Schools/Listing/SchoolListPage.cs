using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Schools.Listing;

/// <param name="Keeps">Whether the reader opens, renames, closes and merges schools.</param>
public sealed record SchoolListPage(SchoolFilter Filter, Paging Paging, IReadOnlyList<SchoolRow> Rows, bool Keeps, DateOnly Today);
