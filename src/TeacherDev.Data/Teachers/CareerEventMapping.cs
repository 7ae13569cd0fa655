using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class CareerEventMapping : IEntityTypeConfiguration<CareerEvent>
{
    public void Configure(EntityTypeBuilder<CareerEvent> happened)
    {
        happened.ToTable("CareerEvents");
        happened.Property(e => e.Kind).HasMaxLength(50);
        happened.HasIndex(e => new { e.TeacherId, e.Kind, e.HappenedOn }).IsUnique();
        happened.HasOne<Teacher>().WithMany().HasForeignKey(e => e.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
