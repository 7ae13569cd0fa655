using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeacherDev.Data.Audit;

internal sealed class AuditRowMapping : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> row)
    {
        row.ToTable("Audit");
        row.Property(r => r.ActorName).HasMaxLength(AuditRow.NameLength);
        row.Property(r => r.Action).HasMaxLength(AuditRow.ActionLength).IsUnicode(false);
        row.Property(r => r.SubjectKind).HasMaxLength(40).IsUnicode(false);
        row.Property(r => r.SubjectId).HasMaxLength(80);
        row.Property(r => r.Detail).HasMaxLength(AuditRow.DetailLength);
        row.Property(r => r.Why).HasMaxLength(AuditRow.WhyLength);
        row.Property(r => r.Address).HasMaxLength(45).IsUnicode(false);
        row.Property(r => r.RequestId).HasMaxLength(40).IsUnicode(false);
        row.Property(r => r.Form).HasMaxLength(AuditRow.FormLength).IsUnicode(false);
        row.HasIndex(r => r.AtUtc);
        row.HasIndex(r => r.Form);
        row.HasIndex(r => new { r.Action, r.AtUtc });
        row.HasIndex(r => new { r.ActorId, r.AtUtc });
        row.HasIndex(r => new { r.SubjectKind, r.SubjectId });
    }
}
