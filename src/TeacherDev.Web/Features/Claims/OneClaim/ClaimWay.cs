using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Claims.OneClaim;

/// <summary>One place on a claim's way.</summary>
/// <param name="Status">Its tone, by the name of the status that it is like.</param>
/// <param name="State">What happened there, in a word.</param>
/// <param name="Told">By whom and when, or until when.</param>
public sealed record WayPlace(string Name, string Status, string State, string Told);

/// <summary>The way of a claim, drawn from top to bottom: what is done, where it is, what is to come.</summary>
public sealed record ClaimWay(IReadOnlyList<WayPlace> Places)
{
    private const double Row = 46, Left = 4, Dot = 16;

    /// <param name="moment">An instant as it is written.</param>
    public static ClaimWay Of(Claim claim, IStringLocalizer<ClaimsText> say, Func<DateTime, string> moment)
    {
        var places = new List<WayPlace> { new(say["Way.Self"], claim.SentAt is null ? "NotStarted" : "Met", say[claim.SentAt is null ? "State.Draft" : "Way.Sent"], claim.SentAt is { } sent ? moment(sent) : "") };
        places.AddRange(claim.Steps.OrderBy(s => s.Round).ThenBy(s => s.Number).Where(s => s.State != ClaimStepState.Dropped).Select(s => new WayPlace(
            s.Round == 0 ? say["Way.Ahead", s.Name.Named()] : s.Round == 1 ? s.Name.Named() : say["Way.Again", s.Name.Named(), s.Round],
            Tone(s.State), say.Step(s.State), s.DecidedAt is { } decided ? say["By", s.DecidedBy!, moment(decided)] : s.DueOn is { } due ? say["Way.Due", due.AsDay()] : "")));
        if (claim.State is not (ClaimState.Refused or ClaimState.Withdrawn) || claim.PublicUntil is not null)
        {
            var isOver = claim.State == ClaimState.Posted;
            places.Add(new(say["Way.Public"], claim.State == ClaimState.Public ? "OnTrack" : isOver && claim.PublicUntil is not null ? "Met" : "NotStarted",
                say[claim.State == ClaimState.Public ? "Way.Now" : isOver ? "Way.Done" : "Step.Ahead"], claim.PublicUntil is { } until && !claim.IsLookedAtAgain ? say["Way.Until", until.AsDay()] : ""));
            places.Add(new(say["Way.Ledger"], isOver ? "Met" : "NotStarted", isOver ? say["Way.Hours", claim.PostedTenths!.Value.AsHours()] : say["Step.Ahead"], claim.PostedAt is { } at && isOver ? moment(at) : ""));
        }
        else if (claim.State == ClaimState.Withdrawn)
        {
            places.Add(new(say["State.Withdrawn"], "NotStarted", say["Way.Done"], claim.EndedAt is { } at ? moment(at) : ""));
        }

        places.AddRange(claim.Objections.OrderBy(o => o.Number).Select(o => new WayPlace(say["Objection"], o.State == ObjectionState.Open ? "OnTrack" : "Met", say[$"Objection.{o.State}"],
            o.DecidedAt is { } decided ? say["By", o.DecidedBy!, moment(decided)] : say["Way.Due", o.DueOn.AsDay()])));
        return new(places);
    }

    public IHtmlContent Draw(IStringLocalizer<ClaimsText> say, IStringLocalizer<SharedText> words) =>
        new ChartFrame("way", "way", say["Way.Title"], string.Join(say["Way.Between"], Places.Select(p => say["Way.Say", p.Name, p.State].Value)))
        {
            Height = Places.Count * Row,
            Headings = [say["Way.Place"], say["Column.State"], say["Way.When"]],
            Rows = [.. Places.Select(p => new FigureRow(p.Name, [p.State, p.Told]))],
        }.Draw(words, Places.Select((place, i) => Mark("g", Line(i), Shape(place, i), Words(place, i))));

    private XElement? Line(int i) => i == Places.Count - 1 ? null
        : Mark("line", At("x1", Left + (Dot / 2)), At("x2", Left + (Dot / 2)), At("y1", (i * Row) + Dot + 5), At("y2", ((i + 1) * Row) + 1), Class("grid-line"));

    private static XElement Shape(WayPlace place, int i)
    {
        var shape = Tones.Shape(place.Status);
        shape.Add(At("x", Left), At("y", (i * Row) + 3), At("width", Dot), At("height", Dot));
        return Mark("g", Class($"tone-{Tones.Of(place.Status)}"), shape);
    }

    private static XElement Words(WayPlace place, int i) => Mark("g",
        Mark("text", At("x", Left + Dot + 10), At("y", (i * Row) + 15), Class("strong"), place.Name),
        Mark("text", At("x", Left + Dot + 10), At("y", (i * Row) + 32), Class("soft"),
            place.Told.Length == 0 ? place.State : string.Create(CultureInfo.InvariantCulture, $"{place.State} · {place.Told}")));

    private static string Tone(ClaimStepState state) => state switch
    {
        ClaimStepState.Approved => "Met",
        ClaimStepState.Open => "OnTrack",
        ClaimStepState.Returned => "AtRisk",
        ClaimStepState.Refused => "NotMet",
        _ => "NotStarted",
    };
}
