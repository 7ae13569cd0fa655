using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Claims;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims");
        claim.Property(c => c.Key).HasMaxLength(32).IsUnicode(false);
        claim.Property(c => c.Item).HasMaxLength(40);
        claim.Property(c => c.Title).HasMaxLength(Claim.TitleLength);
        claim.Property(c => c.Organiser).HasMaxLength(Claim.OrganiserLength);
        claim.Property(c => c.Level).HasConversion<string>().HasMaxLength(20);
        claim.Property(c => c.Mode).HasConversion<string>().HasMaxLength(20);
        claim.Property(c => c.CertificateNumber).HasMaxLength(Claim.CertificateLength);
        claim.Property(c => c.Note).HasMaxLength(Claim.NoteLength);
        claim.Property(c => c.State).HasConversion<string>().HasMaxLength(20);
        claim.Property(c => c.WithdrawalReason).HasMaxLength(Claim.ReasonLength);
        claim.Ignore(c => c.Terms);
        claim.Ignore(c => c.Holds);
        claim.Ignore(c => c.IsLookedAtAgain);
        claim.Ignore(c => c.OpenStep);
        claim.Ignore(c => c.OpenObjection);
        claim.HasIndex(c => c.Key).IsUnique();
        claim.HasIndex(c => new { c.TeacherId, c.Item, c.CapYear });
        claim.HasIndex(c => new { c.State, c.PublicUntil });
        claim.HasIndex(c => c.PostedOn);
        claim.HasOne<Teacher>().WithMany().HasForeignKey(c => c.TeacherId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Objections).WithOne().HasForeignKey(o => o.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Evidence).WithOne().HasForeignKey(e => e.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimStepMapping : IEntityTypeConfiguration<ClaimStep>
{
    public void Configure(EntityTypeBuilder<ClaimStep> step)
    {
        step.ToTable("ClaimSteps");
        step.Property(s => s.Code).HasMaxLength(40);
        step.Property(s => s.NameZh).HasMaxLength(100);
        step.Property(s => s.NameEn).HasMaxLength(100);
        step.Property(s => s.Role).HasMaxLength(30).IsUnicode(false);
        step.Property(s => s.Deputies).HasMaxLength(200).IsUnicode(false);
        step.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        step.Property(s => s.DecidedBy).HasMaxLength(100);
        step.Property(s => s.Reason).HasMaxLength(Claim.ReasonLength);
        step.Ignore(s => s.Name);

        // One look a round and office: a claim handed in twice at once has one chain.
        step.HasIndex(s => new { s.ClaimId, s.Round, s.Number }).IsUnique();
        step.HasIndex(s => new { s.State, s.DueOn });
    }
}

internal sealed class ClaimObjectionMapping : IEntityTypeConfiguration<ClaimObjection>
{
    public void Configure(EntityTypeBuilder<ClaimObjection> objection)
    {
        objection.ToTable("ClaimObjections");
        objection.Property(o => o.Reason).HasMaxLength(Claim.ReasonLength);
        objection.Property(o => o.State).HasConversion<string>().HasMaxLength(20);
        objection.Property(o => o.Role).HasMaxLength(30).IsUnicode(false);
        objection.Property(o => o.Deputies).HasMaxLength(200).IsUnicode(false);
        objection.Property(o => o.DecidedBy).HasMaxLength(100);
        objection.Property(o => o.Answer).HasMaxLength(Claim.ReasonLength);
        objection.HasIndex(o => new { o.ClaimId, o.Number }).IsUnique();
        objection.HasIndex(o => new { o.State, o.DueOn });
    }
}
