using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Features.Demo;
using TeacherDev.Web.Features.Imports;

namespace TeacherDev.Web.Setup;

/// <summary>What each room needs beside its controllers and commands, a line each.</summary>
internal static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddCredits();
        services.AddDemo();
        services.AddImports();
    }
}
