using System.Text;
using Shouldly;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class EvidenceTests
{
    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    static byte[] Png(int width, int height)
    {
        byte[] head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];
        byte[] size = [(byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height];
        return [.. head, .. size, 8, 2, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
    }

    static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0, 0xFF, 0xD9];

    static byte[] Webp(int width, int height)
    {
        byte[] part = [.. "VP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), (byte)((width - 1) >> 16), (byte)(height - 1), (byte)((height - 1) >> 8), (byte)((height - 1) >> 16)];
        return [.. "RIFF"u8, (byte)(part.Length + 4), 0, 0, 0, .. "WEBP"u8, .. part];
    }

    [Fact]
    public void A_file_is_what_it_holds()
    {
        EvidenceSniffing.Look(Pdf).Kind.ShouldBe(EvidenceKind.Pdf);
        EvidenceSniffing.Look(Png(640, 480)).Kind.ShouldBe(EvidenceKind.Png);
        EvidenceSniffing.Look(Jpeg(640, 480)).Kind.ShouldBe(EvidenceKind.Jpeg);
        EvidenceSniffing.Look(Webp(640, 480)).Kind.ShouldBe(EvidenceKind.Webp);
    }

    [Fact]
    public void What_is_none_of_them_is_not_taken_whatever_it_is_called()
    {
        Code([]).ShouldBe("evidence-empty");
        Code("<html><script>alert(1)</script>"u8.ToArray()).ShouldBe("evidence-kind");
        Code("MZ"u8.ToArray()).ShouldBe("evidence-kind");
        Code("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()).ShouldBe("evidence-kind");
        Code("RIFF\0\0\0\0AVI "u8.ToArray()).ShouldBe("evidence-kind");
    }

    [Fact]
    public void A_file_cut_off_or_without_size_is_not_taken()
    {
        Code(Pdf[..20]).ShouldBe("evidence-broken");
        Code(Png(640, 480)[..^6]).ShouldBe("evidence-broken");
        Code(Png(0, 480)).ShouldBe("evidence-broken");
        Code(Jpeg(640, 480)[..^2]).ShouldBe("evidence-broken");
        Code(Webp(640, 480)[..^4]).ShouldBe("evidence-broken");
        Code([0xFF, 0xD8, 0xFF]).ShouldBe("evidence-broken");
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_not_taken()
    {
        Code(Png(20_000, 20_000)).ShouldBe("evidence-wide");
        Code(Png(-1, -1)).ShouldBe("evidence-wide");
        Code(Webp(16_000_000, 16_000_000)).ShouldBe("evidence-wide");
    }

    [Fact]
    public void Twenty_megabytes_and_no_more()
    {
        var most = new byte[EvidenceFile.MostBytes];
        Pdf.CopyTo(most, 0);
        "%%EOF"u8.CopyTo(most.AsSpan(most.Length - 5));
        EvidenceSniffing.Look(most).Kind.ShouldBe(EvidenceKind.Pdf);
        Code([.. most, 0]).ShouldBe("evidence-big");
    }

    /// <summary>Whatever comes, looking at it never throws.</summary>
    [Fact]
    public void Odd_bytes_are_told_apart_without_failing()
    {
        var luck = new Random(11);
        byte[][] heads = [Pdf, Png(3, 3), Jpeg(3, 3), Webp(3, 3)];
        for (var i = 0; i < 5000; i++)
        {
            var bytes = heads[luck.Next(heads.Length)].ToArray();
            for (var k = luck.Next(6); k > 0; k--)
            {
                bytes[luck.Next(bytes.Length)] = (byte)luck.Next(256);
            }

            EvidenceSniffing.Look(bytes.AsSpan(0, luck.Next(bytes.Length + 1)));
        }
    }

    [Theory]
    [InlineData("C:\\fakepath\\证书.pdf", "证书.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u202Egnp.exe", "agnp.exe")]
    public void A_name_is_its_last_part(string typed, string kept) =>
        EvidenceFile.Of(typed, EvidenceKind.Pdf, 1, new('0', 64), false, ClaimKit.At).FileName.ShouldBe(kept);

    static string? Code(byte[] bytes) => EvidenceSniffing.Look(bytes).Refusal?.Code;
}
