using System.Security.Cryptography;
using System.Text;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>
/// A sample that anybody can draw again: each claim gets the SHA-256 of "seed:number", and the smallest come first. The same seed
/// and the same claims give the same sample on every machine; nobody who does not choose the seed can choose whom it meets.
/// </summary>
public static class ClaimSample
{
    public const int Most = 1000, SeedLength = 40;

    /// <param name="seed">Any text.</param>
    /// <param name="claims">The numbers to draw from.</param>
    /// <param name="size">How many; all where there are fewer.</param>
    public static IReadOnlyList<int> Draw(string seed, IEnumerable<int> claims, int size) =>
        [.. claims.Distinct().Select(id => (id, place: Place(seed, id))).OrderBy(c => c.place, StringComparer.Ordinal).Take(size).Select(c => c.id)];

    private static string Place(string seed, int claim) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}:{claim}"))));
}
