using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>What somebody typed to find people by: part of a name or number, or the beginning of a name's pinyin or initials; nothing typed finds everybody.</summary>
public sealed class NameSearch(string? typed)
{
    private readonly string text = TeacherQuestion.Clean(typed), key = NameKeys.Typed(TeacherQuestion.Clean(typed));

    /// <summary>Whether it finds somebody who was read already.</summary>
    public bool Finds(string name, string number, string nameKeys) =>
        text.Length == 0 || name.Contains(text, StringComparison.OrdinalIgnoreCase) || number.Contains(text, StringComparison.OrdinalIgnoreCase)
        || (key.Length > 0 && (" " + nameKeys).Contains(" " + key, StringComparison.Ordinal));

    /// <summary>Those whom it finds, asked of the database.</summary>
    public IQueryable<Teacher> Among(IQueryable<Teacher> people)
    {
        var (part, number, begins) = (text, text.ToUpperInvariant(), " " + key);
        return part.Length == 0 ? people
            : key.Length == 0 ? people.Where(t => t.Name.Contains(part) || t.Number.ToUpper().Contains(number))
            : people.Where(t => t.Name.Contains(part) || t.Number.ToUpper().Contains(number) || (" " + t.NameKeys).Contains(begins));
    }
}
