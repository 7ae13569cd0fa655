using System.Globalization;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>A zone's clock over some years as a VTIMEZONE, each change of it by its own day: no rule to get wrong.</summary>
public static class IcsZone
{
    /// <summary>The zone's name as calendar programs know it.</summary>
    public static string IdOf(TimeZoneInfo zone) =>
        zone.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? zone.Id : iana;

    public static IcsWriter Zone(this IcsWriter to, TimeZoneInfo zone, DateOnly first, DateOnly last)
    {
        to.Line("BEGIN", "VTIMEZONE").Line("TZID", IdOf(zone));
        var at = first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(-1);
        to.Clock(zone, at, DateTime.UnixEpoch, zone.GetUtcOffset(at));
        foreach (var change in Changes(zone, at, last.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(2)))
        {
            var before = zone.GetUtcOffset(change.AddSeconds(-1));
            to.Clock(zone, change, change + before, before);
        }

        return to.Line("END", "VTIMEZONE");
    }

    private static void Clock(this IcsWriter to, TimeZoneInfo zone, DateTime utc, DateTime onset, TimeSpan before)
    {
        var kind = zone.IsDaylightSavingTime(utc) ? "DAYLIGHT" : "STANDARD";
        to.Line("BEGIN", kind).Line("DTSTART", IcsWriter.Wall(onset)).Line("TZOFFSETFROM", Offset(before)).Line("TZOFFSETTO", Offset(zone.GetUtcOffset(utc))).Line("END", kind);
    }

    /// <summary>The instants in UTC, to the minute, from which the zone's clock is another.</summary>
    private static IEnumerable<DateTime> Changes(TimeZoneInfo zone, DateTime from, DateTime until)
    {
        for (var day = from; day < until; day = day.AddDays(1))
        {
            var (before, after) = (day, day.AddDays(1));
            if (zone.GetUtcOffset(before) == zone.GetUtcOffset(after))
            {
                continue;
            }

            while (after - before > TimeSpan.FromMinutes(1))
            {
                var between = before.AddMinutes(Math.Floor((after - before).TotalMinutes / 2));
                (before, after) = zone.GetUtcOffset(between) == zone.GetUtcOffset(before) ? (between, after) : (before, between);
            }

            yield return after;
        }
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
