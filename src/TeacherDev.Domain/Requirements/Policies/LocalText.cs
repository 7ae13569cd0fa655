namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>A sentence of a policy document in both languages.</summary>
public sealed record LocalText(string ZhHans, string En)
{
    public static readonly LocalText None = new("", "");

    /// <param name="language">"en" or a culture below it; everything else reads Chinese.</param>
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : ZhHans;
}
