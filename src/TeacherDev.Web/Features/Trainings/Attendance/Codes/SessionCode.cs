using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeacherDev.Web.Features.Trainings.Attendance.Codes;

/// <summary>The code of a session at a moment: signed with the session's own key, another every half minute, worth nothing for any other session.</summary>
public static class SessionCode
{
    public const int Seconds = 30, Digits = 6;

    /// <summary>Clocks differ, and people need a while: a code is good a minute and a half before and after its own half minute.</summary>
    private const int Tolerated = 3;

    private const int SignatureBytes = 16, TokenBytes = 4 + 8 + SignatureBytes;

    public static long StepAt(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds() / Seconds;

    /// <summary>What stands in the QR code's address.</summary>
    public static string Token(string key, int sessionId, long step)
    {
        Span<byte> token = stackalloc byte[TokenBytes];
        BinaryPrimitives.WriteInt32BigEndian(token, sessionId);
        BinaryPrimitives.WriteInt64BigEndian(token[4..], step);
        Signature(key, "token", sessionId, step)[..SignatureBytes].CopyTo(token[12..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>For those who cannot scan: six digits to type.</summary>
    public static string Typed(string key, int sessionId, long step) =>
        (BinaryPrimitives.ReadUInt32BigEndian(Signature(key, "typed", sessionId, step)) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The session that a token names, true or not; null if it is none.</summary>
    public static int? SessionOf(string? token) => Read(token, out var sessionId, out _, out _) ? sessionId : null;

    public static bool IsSigned(string key, string token) => key.Length > 0 && Read(token, out var sessionId, out var step, out var signature)
        && CryptographicOperations.FixedTimeEquals(signature, Signature(key, "token", sessionId, step).AsSpan(0, SignatureBytes));

    /// <summary>Whether a token that is signed is of now.</summary>
    public static bool IsFresh(string token, DateTime utc) => Read(token, out _, out var step, out _) && Math.Abs(StepAt(utc) - step) <= Tolerated;

    public static bool IsTyped(string key, int sessionId, string typed, DateTime utc)
    {
        var found = false;
        for (var step = StepAt(utc) - Tolerated; key.Length > 0 && step <= StepAt(utc) + Tolerated; step++)
        {
            found |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Typed(key, sessionId, step)), Encoding.UTF8.GetBytes(typed));
        }

        return found;
    }

    private static bool Read(string? token, out int sessionId, out long step, out byte[] signature)
    {
        (sessionId, step, signature) = (0, 0, []);
        var bytes = new byte[TokenBytes + 2];
        if (token is null || token.Length > 64 || !Base64Url.IsValid(token, out var length) || length != TokenBytes || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != TokenBytes)
        {
            return false;
        }

        sessionId = BinaryPrimitives.ReadInt32BigEndian(bytes);
        step = BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(4));
        signature = bytes[12..TokenBytes];
        return true;
    }

    private static byte[] Signature(string key, string use, int sessionId, long step) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{use}:{sessionId}:{step}")));
}
