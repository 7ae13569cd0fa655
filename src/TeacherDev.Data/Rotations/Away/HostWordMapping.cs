using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Away;

internal sealed class HostWordMapping : IEntityTypeConfiguration<HostWord>
{
    public void Configure(EntityTypeBuilder<HostWord> word)
    {
        word.ToTable("HostWords");
        word.Property(w => w.Kind).HasConversion<string>().HasMaxLength(20);
        word.Property(w => w.Grade).HasMaxLength(HostWord.GradeLength);
        word.Property(w => w.Text).HasMaxLength(HostWord.TextLength);
        word.Property(w => w.By).HasMaxLength(HostWord.NameLength);
        word.Property(w => w.WithdrawnBy).HasMaxLength(HostWord.NameLength);
        word.Property(w => w.WithdrawnBecause).HasMaxLength(HostWord.ReasonLength);
        word.HasIndex(w => w.TeacherId);
        word.HasOne<Teacher>().WithMany().HasForeignKey(w => w.TeacherId).OnDelete(DeleteBehavior.Restrict);
        word.HasOne<School>().WithMany().HasForeignKey(w => w.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
