using TeacherDev.Data.Placements;
using TeacherDev.Data.Requirements;
using TeacherDev.Web.Features.Credits.Commands.Chain;
using TeacherDev.Web.Features.Credits.Commands.Verification;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>What this room asks of the container.</summary>
public static class CreditsSetup
{
    public static IServiceCollection AddCredits(this IServiceCollection services) => services
        .AddSingleton<PolicyShelf>()
        .AddScoped<StandingWriter>()
        .AddScoped<PlacementDesk>()
        .AddScoped<RefreshStandings>()
        .AddScoped<CloseMonths>()
        .AddScoped<ChainQuestion>()
        .AddScoped<ChainWords>()
        .AddScoped<LedgerFileCheck>()
        .AddScoped<IIntegrityCheck, DatabaseFileCheck>()
        .AddScoped<IIntegrityCheck, ChainCheck>()
        .AddScoped<IIntegrityCheck, LedgerCheck>()
        .AddScoped<IIntegrityCheck, PolicyCheck>()
        .AddScoped<IIntegrityCheck, PeopleCheck>()
        .AddHostedService<EachMorning>();
}
