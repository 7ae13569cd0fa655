using TeacherDev.Web.Features.Account.Safety.Forgotten;
using TeacherDev.Web.Features.Account.Safety.SecondStep;

namespace TeacherDev.Web.Features.Account.Safety;

public static class SafetySetup
{
    public static void AddSafetyPages(this IServiceCollection services)
    {
        services.AddScoped<PasswordAgain>();
        services.AddScoped<Letters>();
        services.AddScoped<SecondStepKey>();
        services.AddScoped<SecondStepTurn>();
        services.AddScoped<ResetLink>();
    }
}
