namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>What a filled-in list would change; nothing is stored yet.</summary>
/// <param name="Why">The reason that was typed.</param>
public sealed record SheetPreviewPage(RunSession Run, IReadOnlyList<SheetRow> Rows, string Why)
{
    public IReadOnlyList<SheetRow> Changing { get; } = [.. Rows.Where(r => r.Changes)];

    public IReadOnlyList<SheetRow> Refused { get; } = [.. Rows.Where(r => r.Refusal is not null)];

    public int Empty => Rows.Count(r => r.Refusal is null && r.Now is null);

    public int Same => Rows.Count(r => r.Refusal is null && r.Now is not null && !r.Changes);
}
