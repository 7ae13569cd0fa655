namespace TeacherDev.Web.Features.Studios;

/// <summary>What this room asks of the container; its document is a setting.</summary>
public static class StudiosSetup
{
    public static IServiceCollection AddStudios(this IServiceCollection services) => services
        .AddScoped<StudioDesk>()
        .AddScoped<StudioLetters>()
        .AddScoped<Listing.StudioSheet>()
        .AddScoped<Applying.ApplicationDesk>()
        .AddScoped<Scores.KnownReader>()
        .AddScoped<About.TallyReader>()
        .AddScoped<Years.YearReader>()
        .AddScoped<Cockpit.StudioView>()
        .AddScoped<Members.StudioSeats>()
        .AddScoped<Members.MemberDesk>()
        .AddScoped<Plans.PlanDesk>()
        .AddScoped<Leading.LeadBars>()
        .AddScoped<Leading.LeadAsks>()
        .AddScoped<Leading.LeadDesk>()
        .AddScoped<Leading.PlaceDesk>()
        .AddScoped<Records.RecordReader>()
        .AddScoped<Records.SessionReader>()
        .AddScoped<Records.CountedReader>()
        .AddScoped<Works.WorkReader>()
        .AddScoped<Works.WorkDesk>()
        .AddScoped<Reviews.DueReviews>()
        .AddScoped<Reviews.ReviewDesk>();
}
