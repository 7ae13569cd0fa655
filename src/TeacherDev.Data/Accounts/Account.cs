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

    /// <summary>zh-Hans or en when the person chose one; null follows the browser.</summary>
    public string? Language { get; set; }
}
