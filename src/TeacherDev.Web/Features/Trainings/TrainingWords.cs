using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings;

public static class TrainingWords
{
    private const int MostNamed = 10;

    public static string Phase(this IStringLocalizer<TrainingsText> say, Phase phase) => say[$"Phase.{phase}"];

    public static string Kind(this IStringLocalizer<TrainingsText> say, OrganiserKind kind) => say[$"Kind.{kind}"];

    public static string State(this IStringLocalizer<TrainingsText> say, SignUpState state) => say[$"SignUp.{state}"];

    public static string Pays(this IStringLocalizer<TrainingsText> say, PaysOn pays) => say[$"Pays.{pays}"];

    public static string Sentence(this IStringLocalizer<TrainingsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is Hours hours ? hours.Tenths.AsHours() : a)]];

    /// <summary>"2026-11-18 09:00-11:00".</summary>
    public static string Days(this IStringLocalizer<TrainingsText> say, DateOnly? first, DateOnly? last, IStringLocalizer words) =>
        first is not { } from ? say["Days.None"] : last is { } until && until != from ? words.Days(from, until) : from.AsDay();

    /// <summary>Who is to be elsewhere at the time of a session.</summary>
    public static string Clashing(this IStringLocalizer<TrainingsText> say, IReadOnlyList<string> names) =>
        say["Said.Clashing", names.Count, string.Join(say["Join"], names.Take(MostNamed)) + (names.Count > MostNamed ? "…" : "")];

    /// <summary>Why a sign-up ended, where the program itself ended it.</summary>
    public static string Because(this IStringLocalizer<TrainingsText> say, string because) => because == Seats.OfferOver ? say["SignUp.OfferOver"] : because;

    /// <summary>Who may come, in words: "小学, 初中; 语文; 5 years of service and more".</summary>
    public static string Audience(this IStringLocalizer<TrainingsText> say, string audience)
    {
        var choice = AudienceChoice.Of(AudienceReading.Of(audience));
        List<string> parts = [.. new[] { choice.Stages, choice.Subjects, choice.Titles, choice.Posts }.Where(v => v.Count > 0).Select(v => string.Join(say["Join"], v))];
        if (choice.YearsFrom is { } from)
        {
            parts.Add(say["Audience.YearsFrom", from]);
        }

        if (choice.YearsBelow is { } below)
        {
            parts.Add(say["Audience.YearsBelow", below]);
        }

        return parts.Count == 0 ? say["Audience.Everybody"] : string.Join(say["Join.Parts"], parts);
    }
}
