using TeacherDev.Web.Features.Account;
using TeacherDev.Web.Features.Account.Keeping;
using TeacherDev.Web.Features.Account.Users;
using TeacherDev.Web.Features.Account.Safety;
using TeacherDev.Web.Features.Careers;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Features.Cohorts;
using TeacherDev.Web.Features.Credits;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Features.Demo;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Policies.Events;
using TeacherDev.Web.Features.Policies.Events.Deciding;
using TeacherDev.Web.Features.Privacy;
using TeacherDev.Web.Features.Reports;
using TeacherDev.Web.Features.Rotations;
using TeacherDev.Web.Features.Imports;
using TeacherDev.Web.Features.Induction;
using TeacherDev.Web.Features.Merges;
using TeacherDev.Web.Features.Leave;
using TeacherDev.Web.Features.Imports.Running;
using TeacherDev.Web.Features.Schools;
using TeacherDev.Web.Features.Studios;
using TeacherDev.Web.Features.Targets;
using TeacherDev.Web.Features.Teachers;
using TeacherDev.Web.Features.Trainings;

namespace TeacherDev.Web.Setup;

/// <summary>What each room needs beside its controllers and commands, a line each.</summary>
internal static class Rooms
{
    public static void AddRooms(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        services.AddAccountKeeping().AddScoped<AllTeachers>();
        services.AddSafetyPages();
        services.AddCredits().AddCreditsPages();
        services.AddDemo();
        if (environment.IsDevelopment())
        {
            services.AddSingleton(new DemoSignIns(DemoAccounts.Password, [.. DemoStart.People().Select(p => new DemoSignIn(p.User, p.Role))]));
        }

        services.AddPolicies();
        services.AddPolicyEvents().AddSingleton(new FourEyes(settings.YesOf("Policies:EventsTakeTwo", otherwise: false)));
        services.AddReports();
        services.AddImports();
        services.AddSingleton(s => new ImportLease(TimeSpan.FromSeconds(s.GetRequiredService<IConfiguration>().CountOf("Imports:SilentSeconds", 60, least: 4))));
        services.AddTeachers();
        services.AddMerges();
        services.AddLeave();
        services.AddTrainings().AddSingleton(TrainingSettings.Read(settings));
        services.AddStudios();
        services.AddPrivacy();
        services.AddClaims();
        services.AddCareers();
        services.AddTargets();
        services.AddRotations();
        services.AddSchools();
        services.AddCohorts();
        services.AddInduction().AddSingleton(Documents.InductionSettings.Read(settings));
    }
}
