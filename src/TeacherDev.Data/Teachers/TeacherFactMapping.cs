using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class TeacherFactMapping : IEntityTypeConfiguration<TeacherFact>
{
    public void Configure(EntityTypeBuilder<TeacherFact> fact)
    {
        fact.ToTable("TeacherFacts");
        fact.Property(f => f.Kind).HasConversion<string>().HasMaxLength(20);
        fact.Property(f => f.Value).HasMaxLength(100);
        fact.HasIndex(f => new { f.TeacherId, f.Kind, f.FromOn }).IsUnique();
        fact.HasOne<Teacher>().WithMany().HasForeignKey(f => f.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
