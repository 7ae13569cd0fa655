using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Privacy;

internal sealed class LegalHoldMapping : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> hold)
    {
        hold.ToTable("LegalHolds");
        hold.Property(h => h.Kind).HasConversion<string>().HasMaxLength(20);
        hold.Property(h => h.Reason).HasMaxLength(500);
        hold.Property(h => h.Document).HasMaxLength(200);
        hold.Property(h => h.PlacedBy).HasMaxLength(100);
        hold.Property(h => h.LiftedBy).HasMaxLength(100);
        hold.Property(h => h.LiftReason).HasMaxLength(500);
        hold.HasIndex(h => h.TeacherId);
        hold.HasOne<Teacher>().WithMany().HasForeignKey(h => h.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
