using Microsoft.AspNetCore.Identity;

namespace TeacherDev.Data.Accounts;

/// <summary>Who may sign in. A person on the roster is named by <see cref="TeacherId"/>; whoever speaks for one school by <see cref="SchoolId"/>.</summary>
public sealed class Account : IdentityUser<int>
{
    public string DisplayName { get; set; } = "";
    public int? TeacherId { get; set; }
    public int? SchoolId { get; set; }
    public bool MustChangePassword { get; set; }

    /// <summary>An invented person of the demo district, who can sign in during Development only.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The half minute whose authenticator code was taken last: no code is taken twice.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>When it was closed; null while it is open. A closed one is locked for good, whatever way one signs in.</summary>
    public DateTime? ClosedAt { get; private set; }

    public ClosedBy? ClosedBy { get; private set; }

    /// <summary>zh-Hans or en when the person chose one; null follows the browser.</summary>
    public string? Language { get; set; }

    public void Close(DateTime at, ClosedBy by)
    {
        (ClosedAt, ClosedBy, LockoutEnd, LockoutEnabled) = (at, by, DateTimeOffset.MaxValue, true);
        EndSignIns();
    }

    public void Open()
    {
        (ClosedAt, ClosedBy, LockoutEnd, AccessFailedCount) = (null, null, null, 0);
        EndSignIns();
    }

    /// <summary>A password to be changed at the first sign-in; whoever is signed in by the account is signed out.</summary>
    public void GiveOneTime(string hash)
    {
        (PasswordHash, MustChangePassword, AccessFailedCount) = (hash, true, 0);
        if (ClosedAt is null) LockoutEnd = null;
        EndSignIns();
    }

    private void EndSignIns() => (SecurityStamp, ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
}

/// <summary>Who closed an account: only what the roster closed does it open again.</summary>
public enum ClosedBy { Person, Roster }
