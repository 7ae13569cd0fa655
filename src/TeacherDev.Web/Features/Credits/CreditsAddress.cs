using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Credits;

/// <summary>Where the pages about one person's credits stand; the day asked for goes along.</summary>
/// <param name="Root">"/credits" for oneself, "/teachers/1024/credits" for another.</param>
/// <param name="AsOf">Null for today.</param>
public sealed record CreditsAddress(string Root, DateOnly? AsOf)
{
    public static CreditsAddress Of(HttpRequest request, string? number, AsOfDay asOf) => new(
        request.PathBase + (number is null ? "/credits" : $"/teachers/{Uri.EscapeDataString(number)}/credits"),
        asOf.IsToday ? null : asOf.Day);

    public string Overview => At("");
    public string Today => Root;
    public string Transcript => At("/transcript");
    public string WhatIf => Root + "/what-if";
    public string Unmasking => Root.EndsWith("/credits", StringComparison.Ordinal) && Root.Contains("/teachers/", StringComparison.Ordinal)
        ? Root[..^"/credits".Length] + "/unmasking"
        : Root + "/unmasking";

    /// <summary>The list of who saw what whole.</summary>
    public string Unmaskings => Unmasking + "s";

    /// <summary>Everything that is held about the person, to take.</summary>
    public string Everything => Unmasking[..^"unmasking".Length] + "everything";

    /// <param name="shown">counted, not-counted, not-passed, or clause:CODE; null for every line.</param>
    public string Duty(DutyResult duty, string? shown = null) =>
        At($"/duties/{Uri.EscapeDataString(duty.Policy.Code)}/{Written(duty.Window.Start)}", ("shown", shown));

    public string Lines(DutyResult duty, string? shown = null) => Duty(duty, shown) + "#lines";

    public string Entry(long id) => At($"/ledger/{id.ToString(CultureInfo.InvariantCulture)}");

    public string Ledger(params (string Name, string? Value)[] filters) => At("/ledger", filters);

    private string At(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(Root + path, query.Append((AsOfDay.Name, AsOf is { } day ? Written(day) : null))
            .Where(q => q.Item2 is not null).Select(q => KeyValuePair.Create(q.Item1, q.Item2)));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
