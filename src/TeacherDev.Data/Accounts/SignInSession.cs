namespace TeacherDev.Data.Accounts;

/// <summary>One browser in which somebody is signed in. Its number stands in the cookie; without the row the cookie opens nothing at its next check.</summary>
public sealed class SignInSession
{
    public const int DeviceLength = 300, AddressLength = 45;

    public long Id { get; private set; }
    public required int AccountId { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Coarse on purpose: written again after some minutes at the earliest.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>What the browser says of itself.</summary>
    public required string Device { get; init; }
    public required string Address { get; init; }
}
