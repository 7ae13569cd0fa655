namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>
/// How a process holds the batch that it works on: by a name of its own, renewed while it works. One that is silent for so long
/// is taken for gone; should it come back, it finds its name away and lets go.
/// </summary>
/// <param name="Silence">How long a holder may be silent.</param>
public sealed record ImportLease(TimeSpan Silence)
{
    /// <summary>This process.</summary>
    public string Holder { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Several renewals may be missed.</summary>
    public TimeSpan Renewal => Silence / 4;
}
