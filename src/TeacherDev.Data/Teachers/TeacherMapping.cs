using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class TeacherMapping : IEntityTypeConfiguration<Teacher>
{
    public void Configure(EntityTypeBuilder<Teacher> teacher)
    {
        teacher.ToTable("Teachers");
        teacher.Property(t => t.Number).HasMaxLength(30);
        teacher.Property(t => t.Name).HasMaxLength(100);
        teacher.Property(t => t.NameKeys).HasMaxLength(400);
        teacher.Property(t => t.Gender).HasMaxLength(10);
        teacher.Property(t => t.IdNumber).HasMaxLength(30);
        teacher.Property(t => t.Education).HasMaxLength(50);
        teacher.Property(t => t.Phone).HasMaxLength(30);
        teacher.Property(t => t.Email).HasMaxLength(100);
        teacher.Property(t => t.Subject).HasMaxLength(50);
        teacher.Property(t => t.Stage).HasMaxLength(30);
        teacher.Property(t => t.Title).HasMaxLength(50);
        teacher.Property(t => t.Post).HasMaxLength(50);
        teacher.Property(t => t.Employment).HasMaxLength(30);
        teacher.Property(t => t.Honour).HasMaxLength(100);
        teacher.Property(t => t.StaffCategory).HasMaxLength(30);
        teacher.Property(t => t.Status).HasMaxLength(30);
        teacher.HasIndex(t => t.Number).IsUnique();
        teacher.HasIndex(t => t.Name);
        teacher.HasIndex(t => new { t.NameKeys, t.Number });

        // Of the merged alone: nearly everybody is not, and an index that says so misleads the planner.
        teacher.HasIndex(t => t.MergedIntoId).HasFilter("\"MergedIntoId\" IS NOT NULL");

        // A record that was merged into another is counted nowhere; who needs it says so.
        teacher.HasQueryFilter(t => t.MergedIntoId == null);
        teacher.HasOne<Teacher>().WithMany().HasForeignKey(t => t.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        teacher.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
