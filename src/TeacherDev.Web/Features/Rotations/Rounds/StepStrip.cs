using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>Where a round stands: its steps as dots on a line, those that are over filled, with their days in the table behind it.</summary>
public sealed record StepStrip(RotationRound Round, DateOnly Today)
{
    private const double Middle = 18, Radius = 8;

    public IHtmlContent Draw(IStringLocalizer<RoundsText> say, IStringLocalizer<SharedText> words)
    {
        var state = Round.State(Today);
        List<(RotationState Step, string Days)> steps =
        [
            (RotationState.Collecting, words.Days(Round.CollectFromOn, Round.CollectUntilOn)),
            (RotationState.Arranging, words.Days(Round.CollectUntilOn.AddDays(1), Round.PublicFromOn.AddDays(Round.PublishedAt is null ? -1 : 0))),
            (RotationState.Public, words.Days(Round.PublicFromOn, Round.PublicUntilOn)),
            (RotationState.Decided, Round.DecidedAt is { } at ? DateOnly.FromDateTime(at).AsDay() : say["Strip.After", Round.PublicUntilOn.AsDay()]),
            (RotationState.InEffect, Round.EffectiveOn.AsDay()),
        ];
        var now = state is RotationState.Undone ? steps.Count : state == RotationState.CalledOff ? -1 : steps.FindIndex(s => s.Step == state);
        return new ChartFrame("steps", "steps", say["Strip"], say["Strip.Say", say.State(state), say.Until(Round, state)])
        {
            Height = 64,
            Headings = [say["Strip.Step"], say["Strip.Days"]],
            Rows = [.. steps.Select(s => new FigureRow(say.State(s.Step), [s.Days]))],
        }.Draw(words,
            Mark("line", Part("x1", X(0)), Part("x2", X(steps.Count - 1)), At("y1", Middle), At("y2", Middle), At("stroke-width", 4), Class("track-line")),
            now < 1 ? null : Mark("g", Class("met"), Mark("line", Part("x1", X(0)), Part("x2", X(Math.Min(now, steps.Count - 1))), At("y1", Middle), At("y2", Middle), At("stroke-width", 4), Class("stroke"))),
            steps.Select((s, i) => Mark("g", Class(i < now || (i == now && state == RotationState.InEffect) ? "met" : i == now ? "atrisk" : "none"),
                Tip($"{say.State(s.Step)} {s.Days}"),
                Mark("circle", Part("cx", X(i)), At("cy", Middle), At("r", i == now ? Radius + 2 : Radius), Class(i <= now ? "fill" : "hollow stroke")))),
            steps.Select((s, i) => Mark("text", Part("x", X(i)), At("y", 46), At("text-anchor", "middle"), Class(i == now ? "strong" : "soft"), say.State(s.Step))),
            steps.Select((s, i) => Mark("text", Part("x", X(i)), At("y", 61), At("text-anchor", "middle"), Class("soft tiny"), Short(s.Step))));

        static double X(int step) => (step + .5) / 5;
    }

    private string Short(RotationState step) => step switch
    {
        RotationState.Collecting => $"–{Round.CollectUntilOn:MM-dd}",
        RotationState.Arranging => $"–{Round.PublicFromOn:MM-dd}",
        RotationState.Public => $"–{Round.PublicUntilOn:MM-dd}",
        RotationState.InEffect => $"{Round.EffectiveOn:MM-dd}",
        _ => "",
    };
}
