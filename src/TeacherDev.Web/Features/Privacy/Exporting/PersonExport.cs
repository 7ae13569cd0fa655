using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Privacy.Exporting;

/// <summary>Gathers everything about one person and packs it: a workbook to read, and the same whole for machines.</summary>
public sealed class PersonExport(TeacherDevDb db, PolicyShelf shelf, EvidenceStore store, District district, DistrictClock clock, PersonWorkbook workbook)
{
    public const string MediaType = "application/zip";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<byte[]> Zip(Teacher teacher, bool isOwn, CancellationToken cancel)
    {
        var data = await Gather(teacher, isOwn, cancel);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var readable = await zip.CreateEntry($"{teacher.Number}.xlsx").OpenAsync(cancel))
            {
                using var book = new MemoryStream();
                workbook.Write(book, data);
                book.Position = 0;
                await book.CopyToAsync(readable, cancel);
            }

            await Evidence(zip, [.. data.Records.Select(r => r.Id)], cancel);
            await using var whole = await zip.CreateEntry($"{teacher.Number}.json").OpenAsync(cancel);
            await JsonSerializer.SerializeAsync(whole, Whole(data), Json, cancel);
        }

        return file.ToArray();
    }

    /// <summary>What was handed in with claims, records and work in studios, as it came.</summary>
    private async Task Evidence(ZipArchive zip, IReadOnlyList<int> ids, CancellationToken cancel)
    {
        foreach (var file in await db.EvidenceFiles.AsNoTracking().Where(e => db.Claims.Any(c => c.Id == e.ClaimId && ids.Contains(c.TeacherId))
            || db.CareerRecords.Any(r => r.Id == e.RecordId && ids.Contains(r.TeacherId)) || db.StudioWorks.Any(w => w.Id == e.WorkId && ids.Contains(w.TeacherId))
            || db.RotationObjections.Any(o => o.Id == e.ObjectionId && db.RotationPeople.Any(p => p.Id == o.PersonId && ids.Contains(p.TeacherId)))).OrderBy(e => e.Id).ToListAsync(cancel))
        {
            if (await store.Find(db, file, cancel) is { } bytes)
            {
                var lies = file.ClaimId is { } claim ? $"claim-{claim}" : file.RecordId is { } record ? $"career-{record}" : file.WorkId is { } work ? $"studio-{work}" : $"rotation-{file.ObjectionId}";
                await using var copy = await zip.CreateEntry(FormattableString.Invariant($"evidence/{lies}-{file.Id}.{file.Kind.ToString().ToLowerInvariant()}"), CompressionLevel.NoCompression).OpenAsync(cancel);
                await copy.WriteAsync(bytes, cancel);
            }
        }
    }

    private async Task<PersonData> Gather(Teacher teacher, bool isOwn, CancellationToken cancel)
    {
        var ids = await db.TeacherMerges.Where(m => m.StandsId == teacher.Id && m.UndoneAt == null).Select(m => m.FromId).ToListAsync(cancel);
        ids.Add(teacher.Id);
        var person = (await db.Person(teacher.Id, null, cancel))!;
        var book = await shelf.Book(db, null, cancel);
        var accounts = await db.Users.AsNoTracking().Where(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value)).ToListAsync(cancel);
        var actors = accounts.ConvertAll(a => (int?)a.Id);
        var roles = await (from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id select new { held.UserId, role.Name }).Where(r => actors.Contains(r.UserId)).ToListAsync(cancel);
        var audit = (await db.AuditOf(teacher.Id, cancel)).AsNoTracking().Union(db.Audit.AsNoTracking().Where(r => actors.Contains(r.ActorId)));
        return new(
            isOwn,
            person,
            await db.Teachers.IgnoreQueryFilters().AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.Id).ToListAsync(cancel),
            await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel),
            [.. accounts.Select(a => (a, (IReadOnlyList<string>)[.. roles.Where(r => r.UserId == a.Id).Select(r => r.Name!)]))],
            await db.LedgerEntries.AsNoTracking().Where(e => ids.Contains(e.TeacherId)).OrderBy(e => e.CompletedOn).ThenBy(e => e.Id).ToListAsync(cancel),
            Evaluator.Evaluate(book, person.Record, person.Ledger, AsOf.On(clock.Today, district), withLines: false),
            await audit.Where(r => !isOwn || !r.Action.StartsWith(HoldReading.Told)).OrderByDescending(r => r.AtUtc).ToListAsync(cancel),
            await HeldData.Of(db, ids, accounts.ConvertAll(a => a.Id), isOwn, cancel));
    }

    private static object Whole(PersonData data) => new
    {
        data.Records,
        Accounts = data.Accounts.Select(a => new
        {
            a.Account.Id, a.Account.UserName, a.Account.DisplayName, a.Account.Email, a.Account.PhoneNumber, a.Account.Language, a.Account.TwoFactorEnabled,
            a.Account.MustChangePassword, a.Account.LockoutEnd, a.Roles,
        }),
        Audit = data.Audit.Select(r => new
        {
            r.Id, r.AtUtc, r.ActorId, r.ActorName, r.Action, r.SubjectKind, r.SubjectId, r.Detail, r.Why, Address = data.ShowsAddressOf(r) ? r.Address : "", r.RequestId,
        }),
        Tables = data.Tables.Where(t => t.Key != "AspNetUsers").ToDictionary(t => t.Key, t => t.Value),
    };
}
