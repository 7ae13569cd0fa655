using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Claims;

public static class ClaimSentences
{
    public static string State(this IStringLocalizer<ClaimsText> say, ClaimState state) => say[$"State.{state}"];

    public static string Step(this IStringLocalizer<ClaimsText> say, ClaimStepState state) => say[$"Step.{state}"];

    /// <summary>The tone of a state, by the name of the status that it is like.</summary>
    public static string Tone(this ClaimState state) => state switch
    {
        ClaimState.Posted => "Met",
        ClaimState.Waiting or ClaimState.Asked or ClaimState.Public or ClaimState.Agreed => "OnTrack",
        ClaimState.Returned => "AtRisk",
        ClaimState.Refused => "NotMet",
        _ => "NotStarted",
    };

    /// <summary>From the first to the last day; one day is told once.</summary>
    public static string OnDays(this IStringLocalizer<SharedText> words, DateOnly start, DateOnly end) => start == end ? start.AsDay() : words.Days(start, end);

    public static string Named(this ClaimName name) => name.In(CultureInfo.CurrentUICulture.Name);

    /// <summary>The name of an item; what the document has no longer stands by its code.</summary>
    public static string ItemName(this ClaimRules rules, string code) => rules.Item(code)?.Name.Named() ?? code;

    /// <summary>The groups singled out, one word each.</summary>
    public static IReadOnlyList<string> Groups(this IStringLocalizer<ClaimsText> say, SecondLook groups) =>
        [.. Enum.GetValues<SecondLook>().Where(g => g != SecondLook.None && groups.HasFlag(g)).Select(g => say[$"Group.{g}"].Value)];

    /// <summary>How the hours of an item arise.</summary>
    public static string Amount(this IStringLocalizer<ClaimsText> say, ClaimItem item, IStringLocalizer<SharedText> words) => item.Hours switch
    {
        StatedHours { MostADay: { } day } => say["Amount.StatedADay", day.AsHours()],
        HoursByLevel by => say["Amount.ByLevel", string.Join(say["Amount.Between"], by.Tenths.OrderBy(t => t.Key).Select(t => say["Amount.Level", words.Level(t.Key), t.Value.AsHours()].Value))],
        HoursByUnit by => say["Amount.ByUnit", by.Each.AsHours(), by.Unit.Named(), by.Most],
        FlatHours flat => say["Amount.Flat", flat.Tenths.AsHours()],
        _ => say["Amount.Stated"],
    };

    public static string Sentence(this IStringLocalizer<ClaimsText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}",
        [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is Hours hours ? hours.Tenths.AsHours() : a)]];
}
