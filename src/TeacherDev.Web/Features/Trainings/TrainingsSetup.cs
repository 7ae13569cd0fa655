using TeacherDev.Domain.Studios;
using TeacherDev.Web.Features.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>What this room asks of the container.</summary>
public static class TrainingsSetup
{
    public static IServiceCollection AddTrainings(this IServiceCollection services) => services
        .AddScoped<TrainingDesk>()
        .AddScoped<TrainingLetters>()
        .AddScoped<Catalogue.GapAdvice>()
        .AddScoped<Catalogue.TrainingSheet>()
        .AddScoped<Filing.FilingDesk>()
        .AddScoped<OneTraining.TrainingReader>()
        .AddScoped<Sessions.SessionDesk>()
        .AddScoped<Occasions.OccasionDesk>()
        .AddScoped<Sessions.Planning>()
        .AddScoped<SignUps.SignUpDesk>()
        .AddScoped<SignUps.WaitingLine>()
        .AddScoped<Calendar.Feeds.FeedShelf>()
        .AddScoped<Calendar.SessionCalendar>()
        .AddSingleton<Calendar.Feeds.FeedGuesses>()
        .AddScoped<Objections.ObjectionDesk>()
        .AddScoped<Mine.MineReader>()
        .AddScoped<Mine.Ratings.RatingDesk>()
        .AddScoped<SignUps.LineMoving>()
        .AddHostedService<SignUps.EachMinute>()
        .AddScoped<Registering.RegisteringDesk>()
        .AddScoped<Registering.RegisteringReader>()
        .AddScoped<Registering.Answers.RegisteringAnswer>()
        .AddScoped<Registering.Answers.RegisteringWords>()
        .AddSingleton(s => new LeadHours(s.GetRequiredService<TrainingRules>().LeadPercent > 0))
        .AddAttendance();
}
