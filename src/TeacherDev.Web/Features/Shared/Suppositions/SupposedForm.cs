namespace TeacherDev.Web.Features.Shared.Suppositions;

/// <summary>What the address supposes, as typed. All of it stands there, so that it can be kept and printed.</summary>
public sealed class SupposedForm
{
    public List<ClassForm> Classes { get; set; } = [];
    public string? LeaveKind { get; set; }
    public string? LeaveFrom { get; set; }
    public string? LeaveTo { get; set; }

    /// <summary>The code of the school to which they would move.</summary>
    public string? MoveTo { get; set; }

    public string? MoveOn { get; set; }

    /// <summary>The draft of a policy version that would hold.</summary>
    public int? Draft { get; set; }

    /// <summary>The day to look at; without it the last one that something is planned for.</summary>
    public string? On { get; set; }

    /// <summary>The button that adds a row.</summary>
    public bool Add { get; set; }

    /// <summary>The button that takes out this row.</summary>
    public int? Remove { get; set; }
}
