using TeacherDev.Web.Features.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>What this room asks of the container.</summary>
public static class TrainingsSetup
{
    public static IServiceCollection AddTrainings(this IServiceCollection services) => services
        .AddScoped<TrainingDesk>()
        .AddScoped<TrainingLetters>()
        .AddAttendance()
        .AddScoped<SignUps.SignUpDesk>();
}
