using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Privacy;

/// <summary>Everything that tells who somebody is, and where it stands: the preview counts it, anonymising takes it out.</summary>
/// <param name="Records">The person, and the records that were merged into theirs.</param>
/// <param name="Files">Stored workbooks that speak of them, and whether an import of it still waits.</param>
public sealed record Traces(Teacher Teacher, IReadOnlyList<Teacher> Records, IReadOnlyList<Account> Accounts, IReadOnlyList<(int BatchId, bool Waits)> Files)
{
    public IReadOnlyList<int> Ids => [.. Records.Select(t => t.Id)];

    public IReadOnlyList<string> Keys => [.. Ids.Select(id => id.ToString(CultureInfo.InvariantCulture))];

    public string Instead => Anonymity.KeyOf(Teacher.Id);

    /// <summary>What names the person wherever it stands.</summary>
    public IReadOnlyList<string> Plain => PlainValues.Of(
        Records.SelectMany(t => new[] { t.IdNumber, t.Phone, t.Email }).Concat(Accounts.SelectMany(a => new[] { a.Email, a.PhoneNumber })));

    /// <summary>What names the person only where the person is spoken of: too short, or shared with others.</summary>
    public IReadOnlyList<string> Words => [.. Records.SelectMany(t => new[] { t.Number, t.Name }).Concat(Accounts.SelectMany(a => new[] { a.UserName!, a.DisplayName }))
        .Where(w => w.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)];

    public static async Task<Traces?> Find(TeacherDevDb db, string number, CancellationToken cancel)
    {
        if (await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel) is not { } teacher)
        {
            return null;
        }

        var merged = await db.TeacherMerges.Where(m => m.StandsId == teacher.Id && m.UndoneAt == null).Select(m => m.FromId).ToListAsync(cancel);
        var ids = merged.Append(teacher.Id).ToList();
        var found = new Traces(
            teacher,
            await db.Teachers.IgnoreQueryFilters().AsNoTracking().Where(t => ids.Contains(t.Id)).ToListAsync(cancel),
            await db.Users.AsNoTracking().Where(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value)).ToListAsync(cancel),
            []);
        return found with { Files = await StoredFiles.SpeakingOf(db, found.Plain, [.. found.Records.Select(t => t.Number)], cancel) };
    }

    /// <summary>A text about the person, without what names them.</summary>
    public string? Without(string? text)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var word in Plain.Concat(Words))
        {
            text = text.Replace(word, Instead, StringComparison.Ordinal);
        }

        return text;
    }
}
