using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

internal sealed class StandingMapping : IEntityTypeConfiguration<Standing>
{
    public void Configure(EntityTypeBuilder<Standing> standing)
    {
        standing.ToTable("Standings");
        standing.Property(s => s.Policy).HasMaxLength(60);
        standing.Property(s => s.Status).HasMaxLength(20);
        standing.HasIndex(s => new { s.TeacherId, s.Policy, s.StartOn }).IsUnique();
        standing.HasIndex(s => new { s.Policy, s.IsCurrent, s.Status });
        standing.HasIndex(s => new { s.Policy, s.Owing });
        standing.HasOne<Teacher>().WithMany().HasForeignKey(s => s.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StandingDayMapping : IEntityTypeConfiguration<StandingDay>
{
    public void Configure(EntityTypeBuilder<StandingDay> day)
    {
        day.ToTable("StandingDays");
        day.Property(d => d.Id).ValueGeneratedNever();
    }
}
