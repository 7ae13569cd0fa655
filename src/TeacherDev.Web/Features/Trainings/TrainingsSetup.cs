namespace TeacherDev.Web.Features.Trainings;

/// <summary>What this room asks of the container.</summary>
public static class TrainingsSetup
{
    public static IServiceCollection AddTrainings(this IServiceCollection services) => services
        .AddScoped<TrainingDesk>()
        .AddScoped<TrainingLetters>()
        .AddScoped<SignUps.SignUpDesk>()
        .AddScoped<Calendar.Feeds.FeedShelf>()
        .AddScoped<Calendar.SessionCalendar>()
        .AddSingleton<Calendar.Feeds.FeedGuesses>()
        .AddScoped<Mine.MineReader>()
        .AddScoped<Mine.Ratings.RatingDesk>()
        .AddScoped<Attendance.AttendanceDesk>();
}
