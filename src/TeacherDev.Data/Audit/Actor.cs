namespace TeacherDev.Data.Audit;

/// <summary>Who does something and from where; passed along to whatever is done.</summary>
/// <param name="Id">The account, or null for a command or a job.</param>
/// <param name="Name">As people know them.</param>
/// <param name="Address">The IP address, or <c>command</c>.</param>
/// <param name="RequestId">Ties the row to the log.</param>
public sealed record Actor(int? Id, string Name, string Address, string RequestId)
{
    /// <summary>
    /// What the form that was sent is known by: the same page's form with the same in it, sent again, is known by the same. Null where none was;
    /// asked late, since whoever acts is known before the form is read.
    /// </summary>
    public Func<string?> Form { get; init; } = () => null;

    public static Actor Command(string name) => new(null, name, "command", Guid.NewGuid().ToString("N")[..16]);
}
