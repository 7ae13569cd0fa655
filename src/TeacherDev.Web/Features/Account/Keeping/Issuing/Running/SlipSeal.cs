using System.Security.Cryptography;
using System.Text;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

/// <summary>Seals one-time passwords under a key that the database never has (AES-GCM), each for its place alone.</summary>
public static class SlipSeal
{
    private const int KeyBytes = 32, NonceBytes = 12, TagBytes = 16;

    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <returns>The key, or null when the text is none.</returns>
    public static byte[]? Key(string? text)
    {
        if (text?.Length != KeyBytes * 2 || !text.All(char.IsAsciiHexDigitLower)) return null;
        return Convert.FromHexString(text);
    }

    public static string HashOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key));

    public static byte[] Seal(byte[] key, int issueId, int teacherId, string password)
    {
        var plain = Encoding.UTF8.GetBytes(password);
        var made = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(made.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(made.AsSpan(0, NonceBytes), plain, made.AsSpan(NonceBytes + TagBytes), made.AsSpan(NonceBytes, TagBytes), Place(issueId, teacherId));
        return made;
    }

    /// <exception cref="CryptographicException">It was sealed with another key, for another place, or changed since.</exception>
    public static string Open(byte[] key, int issueId, int teacherId, byte[] made)
    {
        var plain = new byte[made.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Decrypt(made.AsSpan(0, NonceBytes), made.AsSpan(NonceBytes + TagBytes), made.AsSpan(NonceBytes, TagBytes), plain, Place(issueId, teacherId));
        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] Place(int issueId, int teacherId) => Encoding.ASCII.GetBytes($"{issueId}/{teacherId}");
}
