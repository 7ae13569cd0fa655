using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Features.Careers;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which catalogue the district keeps careers.</summary>
internal static class CareerSettings
{
    public static void AddCareerCatalogue(this IServiceCollection services, IConfiguration from) =>
        services.AddSingleton(DistrictDocument.Read(from, "Careers:Catalogue", "zhejiang", CatalogueReading.Read, typeof(CareersText), typeof(PoliciesText)));
}
