using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placements", table => table.HasCheckConstraint("CK_Placements_Days", "\"EndOn\" IS NULL OR \"EndOn\" >= \"StartOn\""));
        placement.Property(p => p.Kind).HasConversion<string>().HasMaxLength(20);
        placement.Ignore(p => p.Days);
        placement.HasIndex(p => new { p.TeacherId, p.StartOn });
        placement.HasIndex(p => new { p.SchoolId, p.StartOn });
        placement.HasOne<Teacher>().WithMany().HasForeignKey(p => p.TeacherId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
