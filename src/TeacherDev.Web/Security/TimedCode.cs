using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace TeacherDev.Web.Security;

/// <summary>The six digits of an authenticator app: RFC 6238 with SHA-1, half minutes and a key in Base32, as every app knows them.</summary>
public static class TimedCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int KeyBytes = 20, Seconds = 30, Tolerated = 1;

    public static string NewKey() => RandomNumberGenerator.GetString(Base32, KeyBytes * 8 / 5);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        HMACSHA1.HashData(Bytes(key), counter, hash); // what the apps compute; its collisions do no harm here
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute that a code belongs to, the one before and the one after allowed for; null if to none.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        long? found = null;
        for (var step = StepAt(now) - Tolerated; step <= StepAt(now) + Tolerated; step++)
            if (CryptographicOperations.FixedTimeEquals(Ascii(At(key, step)), Ascii(code))) found = step;
        return found;
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        for (int i = 0, bits = 0, buffer = 0, at = 0; i < key.Length; i++)
        {
            buffer = (buffer << 5 | Base32.IndexOf(key[i], StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes[at++] = (byte)(buffer >> bits);
        }

        return bytes;
    }
}
