using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers;

/// <summary>Tells a teacher what became of something in their career: by a message always, by letter too where one can be sent.</summary>
public sealed class CareerLetters(
    TeacherDevDb db, CareerCatalogue catalogue, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<CareersText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "career";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <param name="about">What became of it: the key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    /// <param name="reason">The sentence of whoever decided; "" where there is none.</param>
    public Task Tell(CareerRecord record, string about, string reason, CancellationToken cancel) => Tell(
        record.TeacherId, string.Create(CultureInfo.InvariantCulture, $"/careers/{record.Id}"), about,
        () => [say.Titled(catalogue.NameOf(record.Item, record.Word), record.Level, words), reason], cancel);

    /// <summary>Tells the school, or the district, that proposals wait for its word; whoever has not looked yet is not told again.</summary>
    /// <param name="schoolId">Null for the district's office.</param>
    public Task Waits(CareerRecord record, int? schoolId, int? but, CancellationToken cancel)
    {
        var address = $"/careers?state={record.State}";
        return Tell(
            db.OfficeToTell(schoolId is null ? [Roles.DistrictHr] : [Roles.SchoolAdmin, Roles.Principal], schoolId, address, but), address, "Waits",
            () => [say.Titled(catalogue.NameOf(record.Item, record.Word), record.Level, words)], cancel);
    }

    /// <summary>Tells the district's office; whoever has not looked at that address yet is not told again.</summary>
    public Task TellDistrict(string address, string about, int? but, Func<object[]> parts, CancellationToken cancel) =>
        Tell(db.OfficeToTell([Roles.DistrictHr], null, address, but), address, about, parts, cancel);

    /// <param name="address">Where it leads, within the site.</param>
    /// <param name="parts">What fills the sentences, in the language of whoever reads them.</param>
    public Task Tell(int teacherId, string address, string about, Func<object[]> parts, CancellationToken cancel) => Tell(u => u.TeacherId == teacherId, address, about, parts, cancel);

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string address, string about, Func<object[]> parts, CancellationToken cancel)
    {
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            var said = parts();
            string subject = say[$"Letter.{about}.Subject", said], body = say[$"Letter.{about}.Body", said];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }

    /// <summary>After the change is stored: nobody waits for the next round.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }
}
