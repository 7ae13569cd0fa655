using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

internal sealed class LedgerLinkMapping : IEntityTypeConfiguration<LedgerLink>
{
    public void Configure(EntityTypeBuilder<LedgerLink> link)
    {
        link.ToTable("LedgerLinks");
        link.HasKey(l => l.Position);
        link.Property(l => l.Position).ValueGeneratedNever();
        link.Property(l => l.Salt).HasMaxLength(ChainHash.SaltSize);
        link.Property(l => l.Blind).HasMaxLength(ChainHash.Size);
        link.Property(l => l.Hash).HasMaxLength(ChainHash.Size);
        link.Property(l => l.Marks).HasMaxLength(FieldMarks.Size);
        link.HasIndex(l => l.EntryId).IsUnique();
        link.HasOne<LedgerEntry>().WithMany().HasForeignKey(l => l.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LedgerHeadMapping : IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<LedgerHead> head)
    {
        head.ToTable("LedgerHeads");
        head.Property(h => h.Id).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(ChainHash.Size);
        head.HasData(new LedgerHead { Hash = ChainHash.Nothing });
    }
}

internal sealed class LedgerRootMapping : IEntityTypeConfiguration<LedgerRoot>
{
    public void Configure(EntityTypeBuilder<LedgerRoot> root)
    {
        root.ToTable("LedgerRoots");
        root.Property(r => r.Kind).HasConversion<string>().HasMaxLength(20);
        root.Property(r => r.Hash).HasMaxLength(ChainHash.Size);
        root.Property(r => r.PublishedBy).HasMaxLength(100);
        root.Ignore(r => r.Short);
        root.HasIndex(r => new { r.Kind, r.MonthOn }).IsUnique();
    }
}
