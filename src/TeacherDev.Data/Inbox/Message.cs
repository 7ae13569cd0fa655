using TeacherDev.Data.Outbox;

namespace TeacherDev.Data.Inbox;

/// <summary>Something that somebody is told in the program, in their language. Stored with the change that it tells of.</summary>
public sealed class Message
{
    public const int AddressLength = 200;

    public long Id { get; private set; }
    public required int AccountId { get; init; }

    /// <summary>What it is about, such as <c>claim</c>.</summary>
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }

    /// <summary>Where it leads, within the site: <c>/claims/7</c>.</summary>
    public required string Address { get; init; }
    public required DateTime At { get; init; }
    public DateTime? ReadAt { get; init; }

    public static Message To(int account, string kind, string address, string subject, string body, DateTime at, DateTime? readAt = null) => new()
    {
        AccountId = account, Kind = kind, Address = address, Subject = Posting.Fit(subject, OutboxMail.SubjectLength), Body = Posting.Fit(body, OutboxMail.BodyLength), At = at, ReadAt = readAt,
    };
}
