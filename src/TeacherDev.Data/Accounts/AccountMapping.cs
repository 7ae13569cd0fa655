using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeacherDev.Data.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.DisplayName).HasMaxLength(100);
        account.Property(a => a.Language).HasMaxLength(10);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.SecurityStamp).HasMaxLength(100);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(100);
        account.Property(a => a.ClosedBy).HasConversion<string>().HasMaxLength(10).IsUnicode(false);
        account.HasIndex(a => a.TeacherId);
        account.Property(a => a.PhoneNumber).HasMaxLength(30);
    }
}
