using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeacherDev.Data.Requirements;

internal sealed class PolicyVersionMapping : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> version)
    {
        version.ToTable("PolicyVersions");
        version.Property(v => v.Code).HasMaxLength(60);
        version.Property(v => v.Version).HasMaxLength(30);
        version.Property(v => v.Pack).HasMaxLength(60);
        version.Property(v => v.RecordedBy).HasMaxLength(100);
        version.Property(v => v.WithdrawnBy).HasMaxLength(100);
        version.Property(v => v.WithdrawnBecause).HasMaxLength(500);
        version.HasIndex(v => new { v.Code, v.Version }).IsUnique();
    }
}
