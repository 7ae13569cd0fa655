using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Setup.Desk;

internal static class CommandsSetup
{
    /// <summary>Every command of every room; a new one needs no line anywhere else.</summary>
    public static void AddCommands(this IServiceCollection services)
    {
        foreach (var type in typeof(CommandsSetup).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICommand))))
            services.AddScoped(typeof(ICommand), type);
    }
}
