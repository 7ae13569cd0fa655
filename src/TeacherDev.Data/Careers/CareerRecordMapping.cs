using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Careers;

internal sealed class CareerRecordMapping : IEntityTypeConfiguration<CareerRecord>
{
    public void Configure(EntityTypeBuilder<CareerRecord> record)
    {
        record.ToTable("CareerRecords");
        record.Property(r => r.Key).HasMaxLength(32).IsUnicode(false);
        record.Property(r => r.Item).HasMaxLength(40);
        record.Property(r => r.Act).HasConversion<string>().HasMaxLength(20);
        record.Property(r => r.Word).HasMaxLength(CareerRecord.WordLength);
        record.Property(r => r.Rank).HasMaxLength(20);
        record.Property(r => r.EventKind).HasMaxLength(50);
        record.Property(r => r.Level).HasConversion<string>().HasMaxLength(20);
        record.Property(r => r.Document).HasMaxLength(CareerRecord.DocumentLength);
        record.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        record.Property(r => r.ProposedBy).HasMaxLength(100);
        record.Property(r => r.CheckedBy).HasMaxLength(100);
        record.Property(r => r.DecidedBy).HasMaxLength(100);
        record.Property(r => r.DecisionReason).HasMaxLength(CareerRecord.ReasonLength);
        record.Property(r => r.WithdrawnBy).HasMaxLength(100);
        record.Property(r => r.WithdrawalReason).HasMaxLength(CareerRecord.ReasonLength);
        record.Ignore(r => r.Terms);
        record.Ignore(r => r.Days);
        record.Ignore(r => r.Held);
        record.Ignore(r => r.Holds);
        record.Ignore(r => r.Waits);
        record.Ignore(r => r.WasEntered);
        record.HasIndex(r => r.Key).IsUnique();
        record.HasIndex(r => new { r.TeacherId, r.StartOn });
        record.HasIndex(r => new { r.State, r.Item });
        record.HasIndex(r => r.ValidUntilOn);
        record.HasOne<Teacher>().WithMany().HasForeignKey(r => r.TeacherId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<CareerRecord>().WithMany().HasForeignKey(r => r.EarlierId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<CareerRecord>().WithMany().HasForeignKey(r => r.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        record.HasMany(r => r.Evidence).WithOne().HasForeignKey(e => e.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
