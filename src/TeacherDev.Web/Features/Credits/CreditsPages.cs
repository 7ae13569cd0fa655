using TeacherDev.Web.Features.Credits.Entries;
using TeacherDev.Web.Features.Credits.WhatIf;
using TeacherDev.Web.Features.Credits.Words;

namespace TeacherDev.Web.Features.Credits;

public static class CreditsPages
{
    /// <summary>What the pages of this room ask of the container.</summary>
    public static IServiceCollection AddCreditsPages(this IServiceCollection services) => services
        .AddScoped<CreditsReader>()
        .AddScoped<WhatIfReader>()
        .AddScoped<DutyWords>()
        .AddScoped<LineWords>()
        .AddScoped<AdviceWords>()
        .AddScoped<LedgerSheet>();
}
