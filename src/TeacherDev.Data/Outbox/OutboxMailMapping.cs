using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Data.Outbox;

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("Outbox");
        mail.Property(m => m.Kind).HasMaxLength(OutboxMail.KindLength).IsUnicode(false);
        mail.Property(m => m.To).HasMaxLength(OutboxMail.AddressLength);
        mail.Property(m => m.Subject).HasMaxLength(OutboxMail.SubjectLength);
        mail.Property(m => m.Body).HasMaxLength(OutboxMail.BodyLength);
        mail.Property(m => m.Fault).HasMaxLength(OutboxMail.FaultLength);
        mail.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(m => new { m.AccountId, m.Kind, m.QueuedAt });
        mail.HasIndex(m => m.DueAt);
        mail.HasIndex(m => m.QueuedAt);
    }
}
