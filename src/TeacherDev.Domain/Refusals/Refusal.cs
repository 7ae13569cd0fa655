using System.Globalization;

namespace TeacherDev.Domain.Refusals;

/// <summary>
/// Why something may not be done, as a value: the code names a sentence in the resources, the arguments fill it.
/// </summary>
public sealed record Refusal(string Code, params object[] Arguments)
{
    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Code, Arguments.Length);

    public override string ToString() =>
        Arguments.Length == 0 ? Code : $"{Code}({string.Join(", ", Arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture)))})";
}
