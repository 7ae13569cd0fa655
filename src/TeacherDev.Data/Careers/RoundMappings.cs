using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Careers;

internal sealed class ReviewRoundMapping : IEntityTypeConfiguration<ReviewRound>
{
    public void Configure(EntityTypeBuilder<ReviewRound> round)
    {
        round.ToTable("ReviewRounds");
        round.Property(r => r.Key).HasMaxLength(32).IsUnicode(false);
        round.Property(r => r.Name).HasMaxLength(ReviewRound.NameLength);
        round.Property(r => r.Item).HasMaxLength(40);
        round.Property(r => r.Level).HasConversion<string>().HasMaxLength(20);
        round.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        round.Property(r => r.OpenedBy).HasMaxLength(100);
        round.Property(r => r.ChosenBy).HasMaxLength(100);
        round.Property(r => r.ClosedBy).HasMaxLength(100);
        round.Property(r => r.Document).HasMaxLength(ReviewRound.DocumentLength);
        round.Ignore(r => r.Standing);
        round.HasIndex(r => r.Key).IsUnique();
        round.HasMany(r => r.Nominations).WithOne().HasForeignKey(n => n.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NominationMapping : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("Nominations");
        nomination.Property(n => n.Reason).HasMaxLength(Nomination.ReasonLength);
        nomination.Property(n => n.NominatedBy).HasMaxLength(100);
        nomination.Property(n => n.Note).HasMaxLength(Nomination.NoteLength);
        nomination.Property(n => n.WithdrawnBy).HasMaxLength(100);
        nomination.Property(n => n.WithdrawalReason).HasMaxLength(Nomination.NoteLength);
        nomination.HasIndex(n => new { n.RoundId, n.TeacherId }).IsUnique();
        nomination.HasIndex(n => n.TeacherId);
        nomination.HasOne<Teacher>().WithMany().HasForeignKey(n => n.TeacherId).OnDelete(DeleteBehavior.Restrict);
        nomination.HasOne<School>().WithMany().HasForeignKey(n => n.SchoolId).OnDelete(DeleteBehavior.Restrict);
        nomination.HasOne(n => n.Record).WithMany().HasForeignKey(n => n.RecordId).OnDelete(DeleteBehavior.Restrict);
        nomination.HasMany(n => n.Objections).WithOne().HasForeignKey(o => o.NominationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NominationObjectionMapping : IEntityTypeConfiguration<NominationObjection>
{
    public void Configure(EntityTypeBuilder<NominationObjection> objection)
    {
        objection.ToTable("NominationObjections");
        objection.Property(o => o.Reason).HasMaxLength(NominationObjection.ReasonLength);
        objection.Property(o => o.Answer).HasMaxLength(NominationObjection.ReasonLength);
        objection.Property(o => o.FiledBy).HasMaxLength(100);
        objection.Property(o => o.AnsweredBy).HasMaxLength(100);
        objection.Ignore(o => o.IsOpen);
    }
}
