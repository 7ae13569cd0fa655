using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Cohorts.Listing;

/// <param name="All">The reader sees everybody in them; else how many there are is not shown.</param>
public sealed record CohortsPage(CohortFilter Filter, Paging Paging, IReadOnlyList<CohortRow> Rows, CareerCatalogue Catalogue, bool Keeps, bool SeesOthers, bool All, DateOnly Today);
