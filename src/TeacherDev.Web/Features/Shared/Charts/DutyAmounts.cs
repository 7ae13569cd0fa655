using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>Where one duty stands, in tenths of an hour.</summary>
/// <param name="Counted">What counts so far.</param>
/// <param name="Target">What the duty asks.</param>
/// <param name="Status">The status by its name; it gives the tone.</param>
public sealed record DutyAmounts(int Counted, int Target, string Status)
{
    /// <summary>Signed up for and not yet held.</summary>
    public int Booked { get; init; }

    /// <summary>What is booked is only supposed: nobody has signed up.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Where pace says one should be today; null where there is no pace.</summary>
    public int? Pace { get; init; }

    /// <summary>The entries behind what is counted.</summary>
    public string? CountedHref { get; init; }

    /// <summary>The classes behind what is booked.</summary>
    public string? BookedHref { get; init; }

    internal string Tone => Tones.Of(Status);

    internal int Missing => Math.Max(0, Target - Counted);

    internal int Within(int tenths) => Math.Clamp(tenths, 0, Math.Max(0, Target));

    internal string Sentence(IStringLocalizer words) => string.Join(CultureInfo.CurrentUICulture.Name.StartsWith("zh", StringComparison.Ordinal) ? "" : " ", Parts(words));

    internal IReadOnlyList<FigureRow> Rows(IStringLocalizer words)
    {
        var rows = new List<FigureRow> { new(words["Chart.Counted"], [Counted.AsHours()], CountedHref) };
        if (Booked > 0)
        {
            rows.Add(new(words[IsSupposed ? "Chart.Supposed" : "Chart.Booked"], [Booked.AsHours()], BookedHref));
        }

        if (Pace is { } pace)
        {
            rows.Add(new(words["Chart.Pace"], [pace.AsHours()]));
        }

        rows.Add(new(words["Chart.Target"], [Target.AsHours()]));
        rows.Add(new(words["Chart.Missing"], [Missing.AsHours()]));
        return rows;
    }

    internal string SayBooked(IStringLocalizer words) => words[IsSupposed ? "Chart.Say.Supposed" : "Chart.Say.Booked", words.HoursOf(Booked)];

    private IEnumerable<string> Parts(IStringLocalizer words)
    {
        yield return words["Chart.Say.Counted", words.HoursOf(Counted), words.HoursOf(Target)];
        if (Booked > 0)
        {
            yield return SayBooked(words);
        }

        if (Pace is { } pace)
        {
            yield return words["Chart.Say.Pace", words.HoursOf(pace)];
        }
    }
}
