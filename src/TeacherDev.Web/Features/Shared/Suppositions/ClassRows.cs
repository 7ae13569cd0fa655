namespace TeacherDev.Web.Features.Shared.Suppositions;

/// <summary>The planned classes of a form, with the buttons that add a row and take one out; both send the form back as it is.</summary>
/// <param name="Address">Where the form goes; the buttons come back to the row they are about.</param>
/// <param name="Rows">As typed.</param>
/// <param name="Themes">The tags that policies ask for; without any no tags are asked for.</param>
public sealed record ClassRows(string Address, IReadOnlyList<ClassForm> Rows, IReadOnlyList<string> Themes)
{
    public const int Most = 10;

    public bool IsFull => Rows.Count >= Most;

    /// <summary>The rows after a button was pressed; at least one, at most ten.</summary>
    /// <param name="typed">As they came.</param>
    /// <param name="add">The button that adds one.</param>
    /// <param name="remove">The row to take out, from 0 on.</param>
    public static List<ClassForm> After(IReadOnlyList<ClassForm> typed, bool add, int? remove)
    {
        var rows = typed.Where((row, i) => i != remove).Take(Most).ToList();
        if ((add && rows.Count < Most) || rows.Count == 0)
        {
            rows.Add(new());
        }

        return rows;
    }
}
