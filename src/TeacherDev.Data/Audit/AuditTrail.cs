using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Audit;

public static class AuditTrail
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Adds the row to the context; it is stored by the same <c>SaveChanges</c> as the change it tells of.</summary>
    /// <param name="at">The moment in UTC.</param>
    /// <param name="action">A code such as <c>import.undone</c>, at most 80 characters.</param>
    /// <param name="subject">The kind and the key of what was changed.</param>
    /// <param name="detail">Anything that serialises small; what is longer than 4000 characters is cut to its length.</param>
    public static AuditRow Audited(
        this TeacherDevDb db, Actor actor, DateTime at, string action, (string Kind, object Id)? subject = null, object? detail = null, string? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(action.Length, AuditRow.ActionLength);
        var row = new AuditRow
        {
            AtUtc = at,
            ActorId = actor.Id,
            ActorName = Bounded(actor.Name, AuditRow.NameLength)!,
            Action = action,
            SubjectKind = subject?.Kind,
            SubjectId = Bounded(subject?.Id.ToString(), 80),
            Detail = Detailed(detail),
            Why = Bounded(why, AuditRow.WhyLength),
            Address = Bounded(actor.Address, 45)!,
            RequestId = Bounded(actor.RequestId, 40)!,
            Form = AuditActions.Access.Contains(action) ? null : actor.Form(), // a look at something is no step
        };
        db.Audit.Add(row);
        return row;
    }

    /// <summary>
    /// This very form took its step before. Ask inside the step's transaction, once nobody else is at what it changes: of two that are sent at
    /// once the second then sees the first.
    /// </summary>
    public static async Task<bool> TookItsStep(this TeacherDevDb db, Actor actor, CancellationToken cancel) =>
        actor.Form() is { } form && await db.Audit.AnyAsync(r => r.Form == form, cancel);

    private static string? Detailed(object? detail)
    {
        if (detail is null) return null;
        var json = JsonSerializer.Serialize(detail, Json);
        return json.Length <= AuditRow.DetailLength ? json : JsonSerializer.Serialize(new { tooLong = json.Length }, Json);
    }

    private static string? Bounded(string? text, int length) => text?.Length > length ? text[..length] : text;
}
