namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>What whoever keeps accounts may change of one.</summary>
public sealed record AccountForm
{
    public string? Name { get; init; }
    public string[] Roles { get; init; } = [];

    /// <summary>The code of the school the person speaks for.</summary>
    public string? School { get; init; }

    /// <summary>The staff number of the person on the roster.</summary>
    public string? Number { get; init; }

    /// <summary>The version that the page showed.</summary>
    public string? Stamp { get; init; }

    public string? Why { get; init; }
}
