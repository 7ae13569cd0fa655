using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Ledger;

internal sealed class LedgerEntryMapping : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> entry)
    {
        entry.ToTable("LedgerEntries", table =>
        {
            table.HasCheckConstraint("CK_LedgerEntries_Tenths", "\"Tenths\" > 0");
            table.HasCheckConstraint("CK_LedgerEntries_Days", "\"StartedOn\" <= \"CompletedOn\"");
        });
        entry.Property(e => e.Level).HasConversion<string>().HasMaxLength(20);
        entry.Property(e => e.Mode).HasConversion<string>().HasMaxLength(20);
        entry.Property(e => e.Themes).HasMaxLength(200);
        entry.Property(e => e.Project).HasMaxLength(200);
        entry.Property(e => e.Organiser).HasMaxLength(200);
        entry.Property(e => e.CertificateNumber).HasMaxLength(100);
        entry.Property(e => e.SourceKind).HasMaxLength(20);
        entry.Property(e => e.SourceId).HasMaxLength(100);
        entry.Property(e => e.Reason).HasMaxLength(500);
        entry.Property(e => e.RecordedBy).HasMaxLength(100);
        entry.Ignore(e => e.Source);

        // The same source can never be credited twice, however many times or in parallel it is posted.
        entry.HasIndex(e => new { e.TeacherId, e.SourceKind, e.SourceId, e.SourcePart }).IsUnique();
        entry.HasIndex(e => e.CompletedOn);
        entry.HasIndex(e => e.BatchId);
        entry.HasOne<Teacher>().WithMany().HasForeignKey(e => e.TeacherId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<LedgerEntry>().WithMany().HasForeignKey(e => e.ReversesId).OnDelete(DeleteBehavior.Restrict);
    }
}
