using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeacherDev.Data.Accounts;

/// <summary>
/// The table of Identity's third schema, written out: a context of a command or a migration has no options to ask for that schema.
/// Their ids are shorter than Identity allows, since the key of a SQL Server table ends at 900 bytes.
/// </summary>
internal sealed class PasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> passkey)
    {
        passkey.ToTable("AspNetUserPasskeys");
        passkey.HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(Passkeys.IdBytes);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.Navigation(p => p.Data).IsRequired();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
