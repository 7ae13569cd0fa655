using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Data.Imports;

internal sealed class ImportFindingMapping : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> finding)
    {
        finding.ToTable("ImportFindings");
        finding.Property(f => f.Kind).HasConversion<string>().HasMaxLength(20);
        finding.Property(f => f.Sheet).HasMaxLength(50);
        finding.Property(f => f.Column).HasMaxLength(50);
        finding.Property(f => f.Value).HasMaxLength(200);
        finding.Property(f => f.Code).HasMaxLength(60).IsUnicode(false);
        finding.Property(f => f.Arguments).HasMaxLength(500);
        finding.HasIndex(f => new { f.BatchId, f.Kind, f.Code });
        finding.HasOne<ImportBatch>().WithMany().HasForeignKey(f => f.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
