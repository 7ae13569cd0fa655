using System.Buffers.Binary;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings.Claims.Evidence;

public enum EvidenceKind
{
    Pdf,
    Png,
    Jpeg,
    Webp,
}

/// <summary>Looks at what a file holds; its name says nothing.</summary>
public static class EvidenceSniffing
{
    /// <summary>No photograph of a certificate is larger; opening one that claims to be would fill a browser's memory.</summary>
    private const long MostPixels = 100_000_000;

    private static readonly byte[] PngHead = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>The kind; else why it is not taken.</returns>
    public static (EvidenceKind? Kind, Refusal? Refusal) Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return (null, new("evidence-empty"));
        }

        if (bytes.Length > EvidenceFile.MostBytes)
        {
            return (null, new("evidence-big", EvidenceFile.MostBytes >> 20));
        }

        if (bytes.StartsWith("%PDF-1."u8) || bytes.StartsWith("%PDF-2."u8))
        {
            return bytes[Math.Max(0, bytes.Length - 2048)..].IndexOf("%%EOF"u8) >= 0 ? (EvidenceKind.Pdf, null) : Broken;
        }

        (EvidenceKind Kind, (long Width, long Height)? Size)? image =
            bytes.StartsWith(PngHead) ? (EvidenceKind.Png, Png(bytes))
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? (EvidenceKind.Jpeg, Jpeg(bytes))
            : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? (EvidenceKind.Webp, Webp(bytes))
            : null;
        return image switch
        {
            null => (null, new("evidence-kind")),
            { Size: null } or { Size: (0, _) } or { Size: (_, 0) } => Broken,
            { Size: ({ } width, { } height) } when width > MostPixels / height => (null, new("evidence-wide", MostPixels / 1_000_000)),
            { } fit => (fit.Kind, null),
        };
    }

    private static (EvidenceKind? Kind, Refusal? Refusal) Broken => (null, new("evidence-broken"));

    private static (long Width, long Height)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 45 && bytes[12..].StartsWith("IHDR"u8) && bytes[^12..].IndexOf("IEND"u8) == 4
            ? (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>Walks from marker to marker to the frame, which tells the size.</summary>
    private static (long Width, long Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes[Math.Max(0, bytes.Length - 64)..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
        {
            return null;
        }

        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is 0xFF)
            {
                at++;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
            else
            {
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            }
        }

        return null;
    }

    private static (long Width, long Height)? Webp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L > bytes.Length)
        {
            return null;
        }

        var part = bytes[12..];
        return part.StartsWith("VP8X"u8) ? (1 + Three(part[12..]), 1 + Three(part[15..]))
            : part.StartsWith("VP8 "u8) ? (BinaryPrimitives.ReadUInt16LittleEndian(part[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(part[16..]) & 0x3FFF)
            : part.StartsWith("VP8L"u8) && part[8] == 0x2F && BinaryPrimitives.ReadUInt32LittleEndian(part[9..]) is var bits
                ? (1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF))
            : null;
    }

    private static long Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
