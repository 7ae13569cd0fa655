using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Data.Claims;

internal sealed class ClaimEvidenceMapping : IEntityTypeConfiguration<ClaimEvidence>
{
    public void Configure(EntityTypeBuilder<ClaimEvidence> evidence)
    {
        evidence.ToTable("ClaimEvidence");
        evidence.Property(e => e.FileName).HasMaxLength(ClaimEvidence.NameLength);
        evidence.Property(e => e.Kind).HasConversion<string>().HasMaxLength(10);
        evidence.Property(e => e.Digest).HasMaxLength(64).IsUnicode(false);

        // The same file lies with a claim once; with which others it lies is looked up.
        evidence.HasIndex(e => new { e.ClaimId, e.Digest }).IsUnique();
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
        content.HasOne<ClaimEvidence>().WithOne().HasForeignKey<EvidenceContent>(c => c.EvidenceId).OnDelete(DeleteBehavior.Cascade);
    }
}
