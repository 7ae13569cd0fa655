namespace TeacherDev.Web.Features.Account.Provider;

/// <summary>By what a person from the district's own sign-in is found here; never by a name or a mail address.</summary>
public enum ProviderMatch
{
    /// <summary>By the staff number on the roster.</summary>
    StaffNumber,

    /// <summary>By the user name of the account.</summary>
    UserName,

    /// <summary>Only who was linked before.</summary>
    Linked,
}

/// <summary>The district's own sign-in, as the pages know it; there is none unless the settings name it.</summary>
/// <param name="Name">Stands on the button.</param>
/// <param name="Claim">What of the provider's word holds the staff number or user name.</param>
/// <param name="MakesAccounts">Whoever is in service on the roster and has no account gets one.</param>
/// <param name="LocalPassword">A linked account may also sign in by its password here.</param>
public sealed record ProviderDoor(string Name, string Claim, ProviderMatch Match, bool MakesAccounts, bool LocalPassword)
{
    public const string Scheme = "Provider";

    /// <summary>The claim that carries the staff number or user name on the way in.</summary>
    public const string PersonClaim = "td:provider-person";
}

/// <summary>Where one signs out at the provider too, if it says so.</summary>
public interface IProviderLeave
{
    string? Address { get; }
}
