using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Tallies;

internal sealed class RosterLineMapping : IEntityTypeConfiguration<RosterLine>
{
    public void Configure(EntityTypeBuilder<RosterLine> line)
    {
        line.ToTable("RosterLines");
        line.HasKey(l => l.TeacherId);
        line.Property(l => l.TeacherId).ValueGeneratedNever();
        line.HasIndex(l => new { l.SchoolId, l.State });
        line.HasIndex(l => new { l.Marked, l.State });
        line.HasIndex(l => new { l.State, l.MostShort, l.MostOpen });
        line.HasOne<Teacher>().WithOne().HasForeignKey<RosterLine>(l => l.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RosterKeyMapping : IEntityTypeConfiguration<RosterKey>
{
    public void Configure(EntityTypeBuilder<RosterKey> key)
    {
        key.ToTable("RosterKeys");
        key.HasKey(k => new { k.Key, k.TeacherId });
        key.Property(k => k.Key).HasMaxLength(RosterKey.MaxLength);
        key.HasIndex(k => k.TeacherId);
        key.HasOne<Teacher>().WithMany().HasForeignKey(k => k.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistrictTallyMapping : IEntityTypeConfiguration<DistrictTally>
{
    public void Configure(EntityTypeBuilder<DistrictTally> tally)
    {
        tally.ToTable("DistrictTallies");
        tally.Property(t => t.Policy).HasMaxLength(60);
        tally.Property(t => t.Status).HasMaxLength(20);
        tally.HasKey(t => new { t.Policy, t.Status, t.Step, t.Marked });
    }
}

internal sealed class SchoolTallyMapping : IEntityTypeConfiguration<SchoolTally>
{
    public void Configure(EntityTypeBuilder<SchoolTally> tally)
    {
        tally.ToTable("SchoolTallies");
        tally.Property(t => t.Policy).HasMaxLength(60);
        tally.Property(t => t.Status).HasMaxLength(20);
        tally.HasKey(t => new { t.Policy, t.SchoolId, t.Status });
        tally.HasIndex(t => t.SchoolId);
    }
}
