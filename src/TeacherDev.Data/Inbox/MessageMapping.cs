using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Outbox;

namespace TeacherDev.Data.Inbox;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("Messages");
        message.Property(m => m.Kind).HasMaxLength(OutboxMail.KindLength).IsUnicode(false);
        message.Property(m => m.Subject).HasMaxLength(OutboxMail.SubjectLength);
        message.Property(m => m.Body).HasMaxLength(OutboxMail.BodyLength);
        message.Property(m => m.Address).HasMaxLength(Message.AddressLength).IsUnicode(false);
        message.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        message.HasIndex(m => new { m.AccountId, m.At });
        message.HasIndex(m => new { m.AccountId, m.ReadAt });
        message.HasIndex(m => m.ReadAt);
    }
}
