using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Data.Claims;

internal sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> evidence)
    {
        // The table keeps the name from when only claims had files: a new one would be another table, and the rows would stay behind.
        evidence.ToTable("ClaimEvidence");
        evidence.Property(e => e.FileName).HasMaxLength(EvidenceFile.NameLength);
        evidence.Property(e => e.Kind).HasConversion<string>().HasMaxLength(10);
        evidence.Property(e => e.Digest).HasMaxLength(64).IsUnicode(false);

        // The same file lies with each of them once; with which others it lies is looked up.
        evidence.HasIndex(e => new { e.ClaimId, e.Digest }).IsUnique();
        evidence.HasIndex(e => new { e.RecordId, e.Digest }).IsUnique();
        evidence.HasIndex(e => new { e.WorkId, e.Digest }).IsUnique();
        evidence.HasIndex(e => new { e.ObjectionId, e.Digest }).IsUnique();
        evidence.HasIndex(e => e.Digest);
    }
}

internal sealed class EvidenceContentMapping : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> content)
    {
        content.ToTable("ClaimEvidenceContents");
        content.HasKey(c => c.EvidenceId);
        content.Property(c => c.EvidenceId).ValueGeneratedNever();
        content.HasOne<EvidenceFile>().WithOne().HasForeignKey<EvidenceContent>(c => c.EvidenceId).OnDelete(DeleteBehavior.Cascade);
    }
}
