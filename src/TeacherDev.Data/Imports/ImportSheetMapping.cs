using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Data.Imports;

internal sealed class ImportSheetMapping : IEntityTypeConfiguration<ImportSheet>
{
    public void Configure(EntityTypeBuilder<ImportSheet> sheet)
    {
        sheet.ToTable("ImportSheets");
        sheet.Property(s => s.Name).HasMaxLength(50);
        sheet.HasIndex(s => new { s.BatchId, s.Position }).IsUnique();
        sheet.HasOne<ImportBatch>().WithMany().HasForeignKey(s => s.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
