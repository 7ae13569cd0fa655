using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>
/// Sessions as an iCalendar document. A session keeps its UID whatever becomes of it, and each change raises its SEQUENCE, so that
/// a calendar that has it moves or strikes it instead of showing it twice. It names nobody.
/// </summary>
public sealed class SessionCalendar(District district, DistrictClock clock, IStringLocalizer<CalendarText> say)
{
    /// <summary>How often a calendar program is asked to look again.</summary>
    private const string Renewed = "PT6H";

    /// <param name="sessions">In any order.</param>
    /// <param name="days">The days of which it is.</param>
    /// <param name="site">Where people reach this site, with a slash behind.</param>
    public byte[] Feed(IEnumerable<OwnSession> sessions, DateRange days, string site)
    {
        var to = Begun("PUBLISH");
        var name = say["Feed.Name", district.Name].Value;
        to.Words("NAME", name).Words("X-WR-CALNAME", name).Line("X-WR-TIMEZONE", IcsZone.IdOf(district.Zone));
        to.Line("REFRESH-INTERVAL;VALUE=DURATION", Renewed).Line("X-PUBLISHED-TTL", Renewed);
        to.Zone(district.Zone, days.Start, days.End);
        foreach (var session in sessions)
        {
            Write(to, session, site);
        }

        return to.Line("END", "VCALENDAR").Bytes();
    }

    /// <summary>A file is taken into a calendar once and not asked for again: of a cancelled session it must take the session out (RFC 5546).</summary>
    public byte[] One(OwnSession session, string site)
    {
        var to = Begun(session.CancelledAt is null ? "PUBLISH" : "CANCEL").Zone(district.Zone, session.Session.On, session.Session.On);
        Write(to, session, site, isCancelling: session.CancelledAt is not null);
        return to.Line("END", "VCALENDAR").Bytes();
    }

    /// <summary>Of the training's own key and the session's number: neither this site's name nor the district's is in it, since both may change.</summary>
    public static string UidOf(OwnSession one) => string.Create(CultureInfo.InvariantCulture,
        $"session-{one.Session.Id}@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Key)))[..16]}.teacherdev");

    /// <summary>Cancelling the training is a change that its sessions do not count themselves.</summary>
    private static int SequenceOf(OwnSession one) => one.Session.Changes + (one.TrainingCancelledAt is not null && !one.Session.IsCancelled ? 1 : 0);

    private static IcsWriter Begun(string method) => new IcsWriter().Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//TeacherDev//Trainings//ZH").Line("CALSCALE", "GREGORIAN").Line("METHOD", method);

    private void Write(IcsWriter to, OwnSession one, string site, bool isCancelling = false)
    {
        var (session, zone) = (one.Session, IcsZone.IdOf(district.Zone));
        to.Line("BEGIN", "VEVENT").Line("UID", UidOf(one)).Line("SEQUENCE", SequenceOf(one).ToString(CultureInfo.InvariantCulture)).Moment("DTSTAMP", clock.UtcNow);
        if (one.CancelledAt is { } cancelled)
        {
            to.Moment("LAST-MODIFIED", cancelled);
        }

        if (isCancelling)
        {
            // A cancellation needs an organiser; the site stands for it, so that nobody is named.
            to.Line("ORGANIZER", site);
        }

        to.Local("DTSTART", session.On.ToDateTime(session.Start), zone).Local("DTEND", session.On.ToDateTime(session.End), zone);
        to.Words("SUMMARY", session.Topic.Length == 0 ? one.Title : say["Event.Summary", one.Title, session.Topic]);
        if (session.Place.Length > 0)
        {
            to.Words("LOCATION", session.Place);
        }

        to.Line("URL", string.Create(CultureInfo.InvariantCulture, $"{site}trainings/{one.TrainingId}"));
        to.Line("STATUS", one.CancelledAt is not null ? "CANCELLED" : one.State is TrainingState.Draft or TrainingState.Filed ? "TENTATIVE" : "CONFIRMED");
        to.Line("TRANSP", one.CancelledAt is null ? "OPAQUE" : "TRANSPARENT").Line("END", "VEVENT");
    }
}
