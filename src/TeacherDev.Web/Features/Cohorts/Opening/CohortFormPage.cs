using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.Opening;

/// <param name="Cohort">The one that is changed; null for a new one.</param>
public sealed record CohortFormPage(CohortForm Form, Cohort? Cohort, CareerCatalogue Catalogue);
