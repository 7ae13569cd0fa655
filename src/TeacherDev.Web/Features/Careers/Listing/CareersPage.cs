using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Careers.Listing;

/// <param name="Schools">To filter by; empty where only one school, or oneself, is seen.</param>
/// <param name="Waiting">How many wait for the reader's decision.</param>
/// <param name="Ending">How many end within a year.</param>
public sealed record CareersPage(
    CareerFilter Filter, Paging Paging, IReadOnlyList<CareerRow> Rows, IReadOnlyList<School> Schools, int Waiting, int Ending, bool SeesOthers, bool MayPropose,
    bool Keeps, CareerCatalogue Catalogue, DateOnly Today);
