using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Privacy.Exporting;

/// <summary>What is held about a person, to read: one sheet a kind.</summary>
public sealed class PersonWorkbook(IStringLocalizer<PrivacyText> say, IStringLocalizer<SharedText> words, DistrictClock clock)
{
    public void Write(Stream output, PersonData data) => TextWorkbook.Write(output,
    [
        Sheet("Person", ["What", "Said"], [.. Facts(data)]),
        Sheet("Posts", ["Post.School", "Post.Kind", "Post.From", "Post.To"], [.. data.Person.Record.Placements.Select(p => Row(
            data.Schools[p.SchoolId].Name,
            say["Kind." + p.Kind].Value, p.StartOn.AsDay(), p.EndOn?.AsDay()))]),
        Sheet("Exemptions", ["Exemption.Kind", "Post.From", "Post.To", "Reason", "Hold.Document"], [.. data.Person.Record.Exemptions.Select(e => Row(
            e.Kind, e.StartOn.AsDay(), e.EndOn?.AsDay(), e.Reason, e.Document))]),
        Sheet("Entries", ["Entry.Day", "Entry.Project", "Entry.Organiser", "Entry.Level", "Entry.Mode", "Entry.Hours", "Entry.Passed", "Entry.Certificate", "Entry.State", "Reason", "Entry.By", "Entry.At"],
            [.. data.Entries.Select(e => Row(
                e.CompletedOn.AsDay(), e.Project, e.Organiser, words.Level(e.Level), words.Mode(e.Mode), e.Tenths / 10m, say[e.Passed ? "Yes" : "No"].Value,
                e.CertificateNumber, say[StateOf(e, data)].Value, e.Reason, e.RecordedBy, Moment(e.RecordedAt)))]),
        Sheet("Duties", ["Duty.Name", "Post.From", "Post.To", "Duty.Status", "Duty.Counted", "Duty.Target"], [.. data.Duties.Select(d => Row(
            d.Policy.Name.Spoken(), d.Window.Start.AsDay(), d.Window.End.AsDay(), words.Status(d.Status.ToString()),
            (d.Counted + d.CarriedIn) / 10m, d.Target / 10m))]),
        Sheet("Accounts", ["Account.Name", "Account.Shown", "Goes.Email", "Goes.Phone", "Account.Roles"], [.. data.Accounts.Select(a => Row(
            a.Account.UserName, a.Account.DisplayName, a.Account.Email, a.Account.PhoneNumber, string.Join(", ", a.Roles.Select(words.Role))))]),
        Sheet("Audit", ["Audit.At", "Audit.Who", "Audit.What", "Reason", "Audit.Detail"], [.. data.Audit.Select(r => Row(
            Moment(r.AtUtc), r.ActorName, r.Action, r.Why, r.Detail))]),
    ]);

    private IEnumerable<IReadOnlyList<object?>> Facts(PersonData data)
    {
        foreach (var record in data.Records)
        {
            yield return Row(say["Fact.Number"].Value, record.Number);
            foreach (var field in TeacherField.All.Where(f => f.Get(record).Length > 0))
            {
                yield return Row(say["Fact." + field.Code].Value, field.Get(record));
            }
        }
    }

    private static string StateOf(LedgerEntry entry, PersonData data) =>
        entry.SourceKind == EntrySource.Reversal ? "State.Reversal" : data.Entries.Any(e => e.ReversesId == entry.Id) ? "State.Reversed" : "State.Stands";

    private string Moment(DateTime utc) => clock.LocalOf(utc).AsMoment();

    private TextSheet Sheet(string name, string[] headings, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        new(say["Sheet." + name].Value, null, [.. headings.Select(h => say["Head." + h].Value)], rows);

    private static IReadOnlyList<object?> Row(params object?[] cells) => cells;
}
