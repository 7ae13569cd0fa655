namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>A column that an import reads.</summary>
/// <param name="Name">Its heading in the national or the district's own form.</param>
/// <param name="Needed">Without it the file is refused.</param>
/// <param name="AlsoCalled">Other headings that mean the same.</param>
public sealed record Column(string Name, bool Needed, params string[] AlsoCalled)
{
    /// <summary>Longest text that is kept; 0 when the cell is not kept as text.</summary>
    public int Longest { get; init; }

    public override string ToString() => Name;
}
