using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Data.Imports;

internal sealed class ImportBatchMapping : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(b => b.Kind).HasConversion<string>().HasMaxLength(20);
        batch.Property(b => b.State).HasConversion<string>().HasMaxLength(20);
        batch.Property(b => b.FileName).HasMaxLength(200);
        batch.Property(b => b.FileHash).HasMaxLength(64).IsUnicode(false);
        batch.Property(b => b.UploadedBy).HasMaxLength(100);
        batch.Property(b => b.HeldBy).HasMaxLength(40).IsUnicode(false);
        batch.Property(b => b.RefusalCode).HasMaxLength(60).IsUnicode(false);
        batch.Property(b => b.RefusalArguments).HasMaxLength(500);
        batch.Property(b => b.AskedBy).HasMaxLength(100);
        batch.Property(b => b.AskedFrom).HasMaxLength(45).IsUnicode(false);
        batch.Property(b => b.AskedRequest).HasMaxLength(40).IsUnicode(false);
        batch.Property(b => b.ConfirmedBy).HasMaxLength(100);
        batch.Property(b => b.UndoneBy).HasMaxLength(100);
        batch.Property(b => b.UndoReason).HasMaxLength(500);
        batch.Ignore(b => b.NeedsASecondWord);
        batch.HasIndex(b => b.State);
        batch.HasIndex(b => b.UploadedAt);
        batch.HasIndex(b => b.FileHash);
    }
}
