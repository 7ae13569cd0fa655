using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeacherDev.Data;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Demo;

/// <summary>One reported training as db/demo/claims.json tells it.</summary>
/// <param name="DaysAgo">How many days before today it was completed; below 0 lies ahead.</param>
/// <param name="Grant">Hours that the first office recognises; null for all.</param>
/// <param name="State">How far it is: a state, or the office that it waits for.</param>
internal sealed record DemoClaim(
    string Teacher, string Item, string Title, string Organiser, int DaysAgo, int Days, decimal? Hours, decimal? Grant, int? Units, string? Level, string? Mode, string State,
    string? Reason, string? Objection);

/// <summary>Claims in each state, brought there by the steps that people would take.</summary>
internal sealed class DemoClaims(TeacherDevDb db, ClaimRules rules)
{
    private static readonly ClaimSigner School = Signer("孙丽", ClaimWords.SchoolAdmin), Centre = Signer("研训中心", ClaimWords.TrainingCentre), Hr = Signer("人事科", ClaimWords.DistrictHr);

    public async Task Add(IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now, CancellationToken cancel)
    {
        await using var file = typeof(DemoClaims).Assembly.GetManifestResourceStream("demo.claims.json")!;
        var used = new Dictionary<(int, string, int?), int>();
        var serial = 0;
        foreach (var told in JsonSerializer.Deserialize<List<DemoClaim>>(file, new JsonSerializerOptions(JsonSerializerDefaults.Web))!)
        {
            var claim = Written(told, teachers[told.Teacher], ++serial, today, now);
            db.Claims.Add(claim);
            await db.SaveChangesAsync(cancel);
            db.EvidenceContents.AddRange(claim.Evidence.Select(e => new EvidenceContent { EvidenceId = e.Id, Bytes = Pdf(serial) }));
            if (told.State != "draft")
            {
                Take(claim, told, today, now, used);
            }

            await db.SaveChangesAsync(cancel);
        }
    }

    private static Claim Written(DemoClaim told, Teacher teacher, int serial, DateOnly today, DateTime now)
    {
        var last = today.AddDays(-told.DaysAgo);
        var since = now.AddDays(-Math.Max(BackOf(told), Math.Clamp(told.DaysAgo - 2, 0, 70)));
        var claim = Claim.Begun(teacher.Id, serial.ToString("D32", CultureInfo.InvariantCulture), since);
        claim.Write(new(told.Item, told.Title, told.Organiser, last.AddDays(1 - told.Days), last, told.Hours is { } hours ? (int)(hours * 10) : null, told.Units,
            told.Level is null ? null : ClaimWords.Levels[told.Level], told.Mode is null ? null : ClaimWords.Modes[told.Mode], "", ""));
        if (told.DaysAgo >= 0)
        {
            var bytes = Pdf(serial);
            claim.Evidence.Add(EvidenceFile.Of($"{told.Title}.pdf", EvidenceKind.Pdf, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), inFolder: false, since));
        }

        return claim;
    }

    /// <summary>How many days ago it was handed in: far enough back that what is posted was shown to the end before, and what waits is not all overdue.</summary>
    private static int BackOf(DemoClaim told) => told switch
    {
        { State: "posted" or "objected" } => 40,
        { State: "refused" } => 6,
        { State: "public" } => 1,
        { Teacher: "D1003" } => 12,
        _ => 3,
    };

    private void Take(Claim claim, DemoClaim told, DateOnly today, DateTime now, Dictionary<(int, string, int?), int> used)
    {
        var back = BackOf(told);
        var (day, at) = (today.AddDays(-back), now.AddDays(-back));
        var groups = told.Teacher switch { "D1002" => SecondLook.NewlyHired, "D1004" => SecondLook.OnLeave, _ => SecondLook.None };
        var isLikely = told.Teacher == "D1003";
        if (told.State is "asked" or "agreed")
        {
            claim.Ask(rules, groups, isLikely, at, day);
        }
        else
        {
            claim.Send(rules, groups, isLikely, at, day);
        }

        var (tenths, reason) = (told.Grant is { } grant ? (int)(grant * 10) : claim.Tenths, told.Grant is null ? null : told.Reason);
        var signers = told.State switch { "centre" or "agreed" => 1, "district" => 2, "refused" => 2, "public" or "posted" or "objected" => 3, _ => 0 };
        foreach (var by in new[] { School, Centre, Hr }.Take(signers))
        {
            claim.Approve(rules, by, tenths, reason, at, day);
            reason = null;
        }

        switch (told.State)
        {
            case "returned":
                claim.Return(School, told.Reason!, at);
                break;
            case "refused":
                claim.Refuse(rules, Hr, told.Reason!, at, day);
                break;
            case "withdrawn":
                claim.Withdraw(told.Reason, at);
                break;
            case "posted" or "objected":
                Post(claim, told, today, now, used);
                break;
        }
    }

    private void Post(Claim claim, DemoClaim told, DateOnly today, DateTime now, Dictionary<(int, string, int?), int> used)
    {
        var year = (claim.TeacherId, claim.Item, claim.CapYear);
        if (claim.Post(rules, used.GetValueOrDefault(year), 1, now.AddDays(-3), today.AddDays(-3)) is { } entry)
        {
            used[year] = used.GetValueOrDefault(year) + entry.Tenths;
            db.LedgerEntries.Add(entry);
        }

        if (told.Objection is { } objection)
        {
            claim.Object(rules, objection, now.AddDays(-1), today.AddDays(-1));
        }
    }

    /// <summary>A page that says which of them it is.</summary>
    private static byte[] Pdf(int serial)
    {
        string[] parts =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var words = string.Create(CultureInfo.InvariantCulture, $"BT /F 24 Tf 60 150 Td (Demo certificate {serial}) Tj ET");
        parts[3] = string.Create(CultureInfo.InvariantCulture, $"<</Length {words.Length}>>stream\n{words}\nendstream");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{parts[i]}endobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(at => file.Append(CultureInfo.InvariantCulture, $"{at:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {parts.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static ClaimSigner Signer(string name, string role) => new(null, name, null, new HashSet<string> { role });
}
