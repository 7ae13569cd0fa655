using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>Sends each form of a room's life twice at once and once more, and keeps what was wrong with it.</summary>
internal sealed class PressedTwice(TestApp app)
{
    /// <summary>What went wrong, by the form's address; "" where all was well.</summary>
    public Dictionary<string, string> Found { get; } = [];

    /// <param name="door">The address that the form goes to, as its controller has it.</param>
    /// <param name="at">The page on which it stands.</param>
    /// <returns>Where it led.</returns>
    public Task<string> Send(string door, HttpClient browser, string at, string form, params (string Field, string? Value)[] typed) =>
        Send(door, browser, at, page => page.Submit(form, typed));

    public Task<string> SendFiles(string door, HttpClient browser, string at, string form, (string, byte[])[] files, params (string Field, string? Value)[] typed) =>
        Send(door, browser, at, page => page.Submit(form, files, typed));

    private async Task<string> Send(string door, HttpClient browser, string at, Func<Page, Task<Page>> press)
    {
        var (last, page) = (await app.Db(db => db.Audit.MaxAsync(r => (long?)r.Id)) ?? 0, await browser.Open(at));
        Page[] both;
        try
        {
            both = await Task.WhenAll(press(page), press(page));
        }
        catch (Exception fault)
        {
            Found[door] = $"{at}: {fault.Message}";
            return "";
        }

        var (written, rows) = (await app.Db(db => db.Audit.Where(r => r.Id > last).OrderBy(r => r.Id).ToListAsync()), await Rows());
        var again = await press(page);
        List<string> wrong =
        [
            .. both.Append(again).Where(p => p.Status != HttpStatusCode.Found).Select(p => $"{(int)p.Status} {p.Text}"),
            .. both.Append(again).Select(p => p.Location).Distinct().Skip(1).Select(l => $"led elsewhere: {l}"),
            .. written.Where(IsStep).GroupBy(r => (r.Action, r.SubjectKind, r.SubjectId, r.Detail, r.Why)).Where(g => g.Count() > 1).Select(g => $"{g.Key.Action} stands {g.Count()} times"),
            .. written.Exists(IsStep) ? Array.Empty<string>() : ["nothing was done"],
            .. (await Rows()).Except(rows).Select(more => $"the third press changed {more}"),
        ];
        Found[door] = string.Join("; ", wrong);
        return again.Location ?? "";
    }

    /// <summary>A change, not a look at something.</summary>
    private static bool IsStep(AuditRow row) => AuditActions.Changes.Contains(row.Action);

    /// <summary>How many rows each table has; who looked at what is no part of it.</summary>
    private Task<List<string>> Rows() => app.Db(async db =>
    {
        List<string> counts = [];
        foreach (var table in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindPrimaryKey() is not null).Select(t => t.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            var sql = $"SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM \"{table}\"";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<int>(sql).SingleAsync()}");
        }

        return counts;
    });
}
