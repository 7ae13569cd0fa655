using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Data.Imports;

internal sealed class ImportChangeMapping : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> change)
    {
        change.ToTable("ImportChanges");
        change.Property(c => c.Thing).HasConversion<string>().HasMaxLength(20);
        change.Property(c => c.Label).HasMaxLength(150);
        change.Property(c => c.Field).HasMaxLength(30).IsUnicode(false);
        change.Property(c => c.Before).HasMaxLength(200);
        change.Property(c => c.After).HasMaxLength(200);
        change.HasIndex(c => new { c.BatchId, c.Thing });
        change.HasIndex(c => c.TeacherId);
        change.HasOne<ImportBatch>().WithMany().HasForeignKey(c => c.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
