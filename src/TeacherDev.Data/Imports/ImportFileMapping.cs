using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Data.Imports;

internal sealed class ImportFileMapping : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> file)
    {
        file.ToTable("ImportFiles");
        file.HasKey(f => f.BatchId);
        file.Property(f => f.BatchId).ValueGeneratedNever();
        file.HasOne<ImportBatch>().WithOne().HasForeignKey<ImportFile>(f => f.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
