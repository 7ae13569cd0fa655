using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>Where one person, or everybody, stands: the same evaluation as the pages.</summary>
public sealed class StatusCommand(
    TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock, IStringLocalizer<StatusText> text) : ICommand
{
    public string Usage => "status NUMBER|--all [--as-of DATE] [--known-at INSTANT] [--json]";

    public string About => text["About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        if (line["NUMBER"] is null == !line.Has("all"))
        {
            throw new CommandFault(text["OneOrAll"], isUsage: true);
        }

        var knownAt = KnownAt(line["known-at"]);
        var asOf = AsOf.On(line.Day("as-of") ?? clock.Today, district);
        var ids = line["NUMBER"] is { } number ? new[] { await Find(number, knownAt, stop) } : null;
        var book = await shelf.Book(db, knownAt, stop);
        using var sheet = line.Has("json") ? (IStatusSheet)new StatusJson(line.Out) : new StatusTable(line.Out, text);
        await foreach (var person in db.People(ids, knownAt, stop))
        {
            sheet.Write(person, asOf.Day, Evaluate(book, person, asOf, withLines: ids is not null));
        }

        return 0;
    }

    private static List<DutyResult> Evaluate(PolicyBook book, Person person, AsOf asOf, bool withLines) =>
        Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines);

    private async Task<int> Find(string number, DateTime? knownAt, CancellationToken stop) =>
        await db.Numbered(number, knownAt, stop)
            ?? throw new CommandFault(text["NoTeacher", number]);

    /// <summary>An instant with its offset (2026-10-31T18:00:00+08:00, …Z); without one it is the district's wall clock.</summary>
    private DateTime? KnownAt(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var wall))
        {
            return wall.Kind == DateTimeKind.Unspecified ? TimeZoneInfo.ConvertTimeToUtc(wall, district.Zone) : instant.UtcDateTime;
        }

        throw new CommandFault(text["NoInstant", typed], isUsage: true);
    }
}
