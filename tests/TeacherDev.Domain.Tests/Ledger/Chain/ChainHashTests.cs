using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using Xunit;

namespace TeacherDev.Domain.Tests.Ledger.Chain;

public class ChainHashTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    private static readonly LedgerEntry Entry = new()
    {
        Id = 5, TeacherId = 17, CompletedOn = new(2026, 3, 2), StartedOn = new(2026, 3, 1), Tenths = 85, Level = TrainingLevel.County,
        Mode = TrainingMode.Blended, Themes = "ethics", Project = "作业设计", Organiser = "", Passed = true, CertificateNumber = "A-7", SourceKind = "record",
        SourceId = "abc", SourcePart = 1, RecordedBy = "王老师", RecordedAt = new(2026, 11, 3, 1, 2, 3, 456, DateTimeKind.Utc),
    };

    /// <summary>The worked example of docs/ledger.md, so that whoever checks with other means can compare.</summary>
    [Fact]
    public void The_bytes_are_those_that_the_document_shows()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ledger.md"));
        const string blind = "18:teacherdev-blind/1,32:000102030405060708090a0b0c0d0e0f,3:A-7,0:,9:王老师,";
        var hidden = SHA256.HashData(Encoding.UTF8.GetBytes(blind));
        var link = "19:teacherdev-ledger/1,1:1,64:" + new string('0', 64) + ",1:5,2:17,10:2026-03-02,10:2026-03-01,2:85,6:County,7:Blended,6:ethics,12:作业设计,0:,4:true,"
            + "6:record,3:abc,1:1,-,28:2026-11-03T01:02:03.4560000Z,-,64:" + Convert.ToHexStringLower(hidden) + ",";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(link));

        var texts = EntryForm.Of(Entry);
        ChainHash.Blind(Salt, texts).ShouldBe(hidden);
        ChainHash.Link(1, ChainHash.Nothing, texts, hidden).ShouldBe(hash);
        document.ShouldContain(blind);
        document.ShouldContain(Convert.ToHexStringLower(hidden));
        document.ShouldContain(Convert.ToHexStringLower(hash));
    }

    [Fact]
    public void Every_field_that_an_entry_keeps_is_hashed()
    {
        var kept = typeof(LedgerEntry).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null).Select(p => p.Name);
        EntryForm.Fields.ShouldBe(kept, ignoreOrder: true);
        EntryForm.Of(Entry).Length.ShouldBe(EntryForm.Fields.Count);
    }

    [Fact]
    public void What_is_missing_is_not_what_is_empty_and_texts_do_not_run_into_one_another()
    {
        var texts = EntryForm.Of(Entry);
        byte[] Hash(Action<string?[]> change)
        {
            var changed = texts.ToArray();
            change(changed);
            return ChainHash.Link(1, ChainHash.Nothing, changed, ChainHash.Blind(Salt, changed));
        }

        byte[][] hashes =
        [
            Hash(_ => { }), Hash(t => t[14] = ""), Hash(t => (t[8], t[9]) = ("作业设", "计")), Hash(t => (t[8], t[9]) = ("作业设计,0:", null)), Hash(t => t[17] = null),
            Hash(t => (t[18], t[19]) = ("王老师", "")),
        ];
        hashes.Select(Convert.ToHexString).Distinct().Count().ShouldBe(hashes.Length);
    }

    [Theory]
    [InlineData("3f2a-91bc-07de-5512", true)]
    [InlineData("3F2A 91BC 07DE 5512", true)]
    [InlineData("3f2a91bc07de551", false)]
    [InlineData("3f2a-91bc-07de-551g", false)]
    [InlineData("", false)]
    public void A_root_is_read_as_people_type_it(string typed, bool isOne) => (LedgerRoot.Typed(typed) is not null).ShouldBe(isOne);

    [Fact]
    public void A_root_reads_back_from_its_short_form()
    {
        var hash = SHA256.HashData("x"u8);
        var typed = LedgerRoot.Typed(LedgerRoot.Shorten(hash))!;
        new ChainAnchor("", null, typed).Holds(hash).ShouldBeTrue();
        LedgerRoot.Typed(Convert.ToHexString(hash)).ShouldBe(hash);
    }
}
