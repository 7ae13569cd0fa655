using TeacherDev.Web.Features.Privacy.Ageing;
using TeacherDev.Web.Features.Privacy.Anonymising;
using TeacherDev.Web.Features.Privacy.Exporting;

namespace TeacherDev.Web.Features.Privacy;

/// <summary>What this room asks of the container.</summary>
public static class PrivacySetup
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddScoped<AnonymityDesk>()
        .AddScoped<AgeingDesk>()
        .AddScoped<PersonExport>()
        .AddScoped<PersonWorkbook>()
        .AddHostedService<EachDay>();
}
