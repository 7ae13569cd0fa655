using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;

namespace TeacherDev.Domain.Tests.Ledger.Chain;

/// <summary>Random ledgers, and one thing done to them.</summary>
public class ChainWalkProperties
{
    private sealed record Case(IReadOnlyList<LedgerEntry> Entries, int At, int Field, int Byte)
    {
        public override string ToString() => $"{Entries.Count} entries, entry {At}, field {EntryForm.Fields[Field]}, byte {Byte}";
    }

    private static readonly Gen<Case> Cases =
        from entries in SomeEntries.Many.Where(e => e.Count > 1)
        from at in Gen.Choose(0, entries.Count - 1)
        from field in Gen.Choose(0, EntryForm.Fields.Count - 1)
        from which in Gen.Choose(0, 10_000)
        select new Case(entries, at, field, which);

    [Fact]
    public void A_sealed_ledger_is_whole() => ForAll.Of(Cases, c => Walk(Sealed(c)).ShouldBeEmpty());

    [Fact]
    public void One_letter_of_one_field_is_found_at_its_entry_and_field() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        var text = chain[c.At].Texts[c.Field];
        chain[c.At].Texts[c.Field] = string.IsNullOrEmpty(text) ? "x" : Flipped(text, c.Byte);
        var found = Walk(chain).ShouldHaveSingleItem();
        (found.Fault, found.Position, found.EntryId).ShouldBe((ChainFault.EntryChanged, c.At + 1, chain[c.At].Link.EntryId));
        found.Fields.ShouldBe([EntryForm.Fields[c.Field]]);
    });

    [Fact]
    public void One_byte_of_a_link_is_found_at_the_link() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        chain[c.At].Link.Hash[c.Byte % ChainHash.Size] ^= (byte)(1 << (c.Byte % 8));
        Walk(chain)[0].ShouldSatisfyAllConditions(f => f.Fault.ShouldBe(ChainFault.LinkChanged), f => f.Position.ShouldBe(c.At + 1));
    });

    [Fact]
    public void A_link_taken_out_is_a_gap_or_an_early_end() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        var isLast = c.At == chain.Count - 1;
        var head = chain[^1].Link;
        chain.RemoveAt(c.At);
        Walk(chain, head)[0].ShouldSatisfyAllConditions(
            f => f.Fault.ShouldBe(isLast ? ChainFault.HeadDiffers : ChainFault.LinksMissing), f => f.Position.ShouldBe(isLast ? c.At : c.At + 1));
    });

    [Fact]
    public void Two_links_that_change_places_are_found_at_the_first() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        var other = (c.At + 1) % chain.Count;
        (chain[c.At], chain[other]) = (Moved(chain[other], c.At + 1), Moved(chain[c.At], other + 1));
        Walk(chain)[0].ShouldSatisfyAllConditions(f => f.Fault.ShouldBe(ChainFault.LinkChanged), f => f.Position.ShouldBe(Math.Min(c.At, other) + 1));
    });

    [Fact]
    public void A_chain_sealed_anew_after_a_change_no_longer_holds_an_older_root() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        var root = new ChainAnchor("2026-11", chain.Count, chain[^1].Link.Hash);
        var forged = Sealed(c, (i, texts) => texts[c.Field] = i == c.At ? texts[c.Field] + "x" : texts[c.Field]);
        Walk(forged).ShouldBeEmpty();
        Walk(forged, anchors: root).ShouldHaveSingleItem().Root.ShouldBe("2026-11");
        Walk(chain, anchors: [root, new("printed", null, root.Hash[..8])]).ShouldBeEmpty();
        Walk(forged, anchors: new ChainAnchor("printed", null, root.Hash[..8])).ShouldHaveSingleItem().Root.ShouldBe("printed");
    });

    [Fact]
    public void What_names_a_person_can_be_erased_and_the_chain_still_holds() => ForAll.Of(Cases, c =>
    {
        var chain = Sealed(c);
        var (link, texts) = chain[c.At];
        var blind = ChainHash.Blind(link.Salt!, texts);
        texts[17] = texts[18] = texts[19] = "";
        chain[c.At] = (new() { Position = link.Position, EntryId = link.EntryId, Blind = blind, Hash = link.Hash, Marks = FieldMarks.WithoutBlinded(link.Marks) }, texts);
        Walk(chain).ShouldBeEmpty();
        texts[c.Field] += "x";
        Walk(chain).ShouldHaveSingleItem().Position.ShouldBe(c.At + 1);
    });

    private static List<(LedgerLink Link, string?[] Texts)> Sealed(Case c, Action<int, string?[]>? change = null)
    {
        List<(LedgerLink, string?[])> chain = [];
        var before = ChainHash.Nothing;
        for (var i = 0; i < c.Entries.Count; i++)
        {
            c.Entries[i].Id = 10 + (3 * i);
            var texts = EntryForm.Of(c.Entries[i]);
            change?.Invoke(i, texts);
            var link = LedgerLink.Seal(i + 1, before, c.Entries[i].Id, 1, texts);
            chain.Add((link, texts));
            before = link.Hash;
        }

        return chain;
    }

    private static (LedgerLink Link, string?[] Texts) Moved((LedgerLink Link, string?[] Texts) one, long position) => (new()
    {
        Position = position, EntryId = one.Link.EntryId, Salt = one.Link.Salt, Hash = one.Link.Hash, Marks = one.Link.Marks,
    }, one.Texts);

    private static List<ChainFinding> Walk(List<(LedgerLink Link, string?[] Texts)> chain, LedgerLink? head = null, params ChainAnchor[] anchors)
    {
        var walk = new ChainWalk(anchors);
        var found = chain.SelectMany(c => walk.Step(c.Link, c.Texts)).ToList();
        head ??= chain[^1].Link;
        return [.. found, .. walk.End(head.Position, head.Hash)];
    }

    private static string Flipped(string text, int which)
    {
        var at = which % text.Length;
        return text[..at] + (char)(text[at] == 'y' ? 'z' : 'y') + text[(at + 1)..];
    }
}
