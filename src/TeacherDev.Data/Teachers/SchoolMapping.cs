using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.ToTable("Schools");
        school.Property(s => s.Code).HasMaxLength(30);
        school.Property(s => s.Name).HasMaxLength(100);
        school.Property(s => s.Stage).HasMaxLength(30);
        school.Property(s => s.Setting).HasMaxLength(30);
        school.Property(s => s.Ownership).HasMaxLength(30);
        school.Property(s => s.Union).HasMaxLength(100);
        school.HasIndex(s => s.Code).IsUnique();
        school.HasIndex(s => s.Name);
    }
}
