namespace TeacherDev.Web.Features.Schools;

/// <summary>What this room asks of the container.</summary>
public static class SchoolsSetup
{
    public static IServiceCollection AddSchools(this IServiceCollection services) => services
        .AddScoped<SchoolTurn>()
        .AddScoped<SchoolLetters>()
        .AddScoped<SchoolDesk>()
        .AddScoped<MergerDesk>()
        .AddScoped<MergerUndoing>()
        .AddScoped<Listing.SchoolListSheet>()
        .AddScoped<OneSchool.SchoolReader>()
        .AddScoped<Merging.MergerReader>();
}
