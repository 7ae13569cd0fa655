using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Targets;

namespace TeacherDev.Data.Targets;

internal sealed class TargetPointMapping : IEntityTypeConfiguration<TargetPoint>
{
    public void Configure(EntityTypeBuilder<TargetPoint> point)
    {
        point.ToTable("TargetPoints");
        point.Property(p => p.Plan).HasMaxLength(TargetPoint.CodeLength).IsUnicode(false);
        point.Property(p => p.Target).HasMaxLength(TargetPoint.CodeLength).IsUnicode(false);
        point.Property(p => p.Counting).HasMaxLength(TargetPoint.CountingLength).IsUnicode(false);
        point.Ignore(p => p.Figure);
        point.HasIndex(p => new { p.Plan, p.Target, p.Counting, p.On }).IsUnique();
    }
}
