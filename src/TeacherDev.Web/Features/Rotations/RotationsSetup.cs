namespace TeacherDev.Web.Features.Rotations;

/// <summary>What this room asks of the container; its rules are a setting.</summary>
public static class RotationsSetup
{
    public static IServiceCollection AddRotations(this IServiceCollection services) => services
        .AddScoped<RotationReader>()
        .AddScoped<PlacementDesk>()
        .AddScoped<Moves.MoveDesk>()
        .AddScoped<Moves.MoveLetters>()
        .AddScoped<Moves.Making.MoveReader>()
        .AddScoped<Away.AwayReader>()
        .AddScoped<Away.AwayDesk>()
        .AddScoped<Away.Listing.AwaySheet>()
        .AddScoped<Balance.BalanceReader>()
        .AddScoped<People.DueSheet>()
        .AddScoped<People.MoveSheet>()
        .AddScoped<Hiring.HiringLetters>()
        .AddScoped<Hiring.HiringTurn>()
        .AddScoped<Hiring.HiringDesk>()
        .AddScoped<Hiring.Listing.HiringOpening>()
        .AddScoped<Hiring.Board.HiringReader>()
        .AddScoped<Hiring.Board.HiringSheet>()
        .AddScoped<Hiring.Effects.HiringEffectDesk>()
        .AddScoped<Hiring.Schools.HiringSchoolReader>()
        .AddScoped<Hiring.Schools.HiringSchoolDesk>()
        .AddScoped<Hiring.Own.OwnHiringReader>()
        .AddScoped<Hiring.Own.OwnHiringDesk>()
        .AddScoped<Reserve.ReserveDesk>()
        .AddScoped<Reserve.ReserveLetters>()
        .AddScoped<Rounds.RoundLetters>()
        .AddScoped<Rounds.RoundTurn>()
        .AddScoped<Rounds.Listing.OpenDesk>()
        .AddScoped<Rounds.Board.BoardReader>()
        .AddScoped<Rounds.Board.RoundSheet>()
        .AddScoped<Rounds.Acts.ArrangeDesk>()
        .AddScoped<Rounds.Acts.DecideDesk>()
        .AddScoped<Rounds.Effects.EffectDesk>()
        .AddScoped<Rounds.Schools.SchoolReader>()
        .AddScoped<Rounds.Schools.SchoolDesk>()
        .AddScoped<Rounds.Own.OwnReader>()
        .AddScoped<Rounds.Own.OwnDesk>();
}
