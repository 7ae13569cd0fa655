using System.Runtime.CompilerServices;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>
/// Hundreds of applications start in one run and none of their files change meanwhile: watching each by the system's own means
/// would use up its watchers.
/// </summary>
internal static class NoWatching
{
    [ModuleInitializer]
    internal static void Begin()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }
}
