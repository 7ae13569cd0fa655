using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

internal sealed class ExemptionMapping : IEntityTypeConfiguration<Exemption>
{
    public void Configure(EntityTypeBuilder<Exemption> exemption)
    {
        exemption.ToTable("Exemptions");
        exemption.Property(e => e.PolicyCode).HasMaxLength(60);
        exemption.Property(e => e.Kind).HasMaxLength(50);
        exemption.Property(e => e.Reason).HasMaxLength(500);
        exemption.Property(e => e.Document).HasMaxLength(200);
        exemption.Ignore(e => e.Days);
        exemption.HasIndex(e => e.TeacherId);
        exemption.HasOne<Teacher>().WithMany().HasForeignKey(e => e.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
