using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Careers;

internal sealed class EthicsViolationMapping : IEntityTypeConfiguration<EthicsViolation>
{
    public void Configure(EntityTypeBuilder<EthicsViolation> violation)
    {
        violation.ToTable("EthicsViolations");
        violation.Property(v => v.Key).HasMaxLength(32).IsUnicode(false);
        violation.Property(v => v.Kind).HasMaxLength(40);
        violation.Property(v => v.NameZh).HasMaxLength(100);
        violation.Property(v => v.NameEn).HasMaxLength(100);
        violation.Property(v => v.Bars).HasMaxLength(100);
        violation.Property(v => v.Facts).HasMaxLength(EthicsViolation.FactsLength);
        violation.Property(v => v.Document).HasMaxLength(EthicsViolation.DocumentLength);
        violation.Property(v => v.RecordedBy).HasMaxLength(100);
        violation.Property(v => v.RevokedBy).HasMaxLength(100);
        violation.Property(v => v.RevocationReason).HasMaxLength(EthicsViolation.ReasonLength);
        violation.Ignore(v => v.WorksUntil);
        violation.Ignore(v => v.WasWrong);
        violation.HasIndex(v => v.Key).IsUnique();
        violation.HasIndex(v => new { v.TeacherId, v.UntilOn });
        violation.HasOne<Teacher>().WithMany().HasForeignKey(v => v.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EthicsGradeMapping : IEntityTypeConfiguration<EthicsGrade>
{
    public void Configure(EntityTypeBuilder<EthicsGrade> grade)
    {
        grade.ToTable("EthicsGrades");
        grade.Property(g => g.Points).HasMaxLength(400);
        grade.Property(g => g.Result).HasConversion<string>().HasMaxLength(20);
        grade.Property(g => g.GradedBy).HasMaxLength(100);
        grade.HasIndex(g => new { g.TeacherId, g.Year, g.SchoolId }).IsUnique();
        grade.HasIndex(g => new { g.Year, g.SchoolId });
        grade.HasOne<Teacher>().WithMany().HasForeignKey(g => g.TeacherId).OnDelete(DeleteBehavior.Restrict);
        grade.HasOne<School>().WithMany().HasForeignKey(g => g.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EthicsCommitmentMapping : IEntityTypeConfiguration<EthicsCommitment>
{
    public void Configure(EntityTypeBuilder<EthicsCommitment> commitment)
    {
        commitment.ToTable("EthicsCommitments");
        commitment.Property(c => c.Kept).HasMaxLength(400);
        commitment.Property(c => c.Promised).HasMaxLength(400);
        commitment.Property(c => c.Note).HasMaxLength(EthicsCommitment.NoteLength);
        commitment.HasIndex(c => new { c.TeacherId, c.Year });
        commitment.HasOne<Teacher>().WithMany().HasForeignKey(c => c.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
