using TeacherDev.Web.Features.Account.Keeping.Issuing;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;
using TeacherDev.Web.Features.Account.Keeping.OneAccount;

namespace TeacherDev.Web.Features.Account.Keeping;

/// <summary>What the pages about everybody's accounts ask of the container.</summary>
public static class KeepingSetup
{
    public static IServiceCollection AddAccountKeeping(this IServiceCollection services) => services
        .AddSingleton<IssueQueue>()
        .AddScoped<AccountChange>()
        .AddScoped<AccountMaking>()
        .AddScoped<IssueShelf>()
        .AddScoped<IssueWork>()
        .AddScoped<SlipSheet>()
        .AddHostedService<IssueWorker>();
}
