using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Reserve;

internal sealed class ReserveMemberMapping : IEntityTypeConfiguration<ReserveMember>
{
    public void Configure(EntityTypeBuilder<ReserveMember> member)
    {
        member.ToTable("ReserveMembers");
        member.Property(m => m.Key).HasMaxLength(32).IsUnicode(false);
        member.Property(m => m.Subjects).HasMaxLength(ReserveMember.ListLength);
        member.Property(m => m.Stages).HasMaxLength(ReserveMember.ListLength);
        member.Property(m => m.Zone).HasMaxLength(ReserveMember.NameLength);
        member.Property(m => m.Note).HasMaxLength(ReserveMember.NoteLength);
        member.Property(m => m.EnteredBy).HasMaxLength(ReserveMember.NameLength);
        member.Property(m => m.ConfirmedBy).HasMaxLength(ReserveMember.NameLength);
        member.Property(m => m.EndedBy).HasMaxLength(ReserveMember.NameLength);
        member.Property(m => m.EndReason).HasMaxLength(ReserveMember.ReasonLength);
        member.Ignore(m => m.SubjectList);
        member.Ignore(m => m.StageList);
        member.Ignore(m => m.Days);
        member.HasIndex(m => m.Key).IsUnique();
        member.HasIndex(m => m.TeacherId);
        member.HasOne<Teacher>().WithMany().HasForeignKey(m => m.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ShortageMapping : IEntityTypeConfiguration<Shortage>
{
    public void Configure(EntityTypeBuilder<Shortage> shortage)
    {
        shortage.ToTable("Shortages");
        shortage.Property(s => s.Key).HasMaxLength(32).IsUnicode(false);
        shortage.Property(s => s.Stage).HasMaxLength(Shortage.WordLength);
        shortage.Property(s => s.Work).HasMaxLength(Shortage.WordLength);
        shortage.Property(s => s.Why).HasConversion<string>().HasMaxLength(20);
        shortage.Property(s => s.Note).HasMaxLength(Shortage.NoteLength);
        shortage.Property(s => s.StatedBy).HasMaxLength(Shortage.NameLength);
        shortage.Property(s => s.WithdrawnBy).HasMaxLength(Shortage.NameLength);
        shortage.Property(s => s.WithdrawalReason).HasMaxLength(Shortage.ReasonLength);
        shortage.HasIndex(s => s.Key).IsUnique();
        shortage.HasIndex(s => new { s.SchoolId, s.UntilOn });
        shortage.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
        shortage.HasMany(s => s.Calls).WithOne().HasForeignKey(c => c.ShortageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReserveCallMapping : IEntityTypeConfiguration<ReserveCall>
{
    public void Configure(EntityTypeBuilder<ReserveCall> call)
    {
        call.ToTable("ReserveCalls");
        call.Property(c => c.By).HasMaxLength(Shortage.NameLength);
        call.HasIndex(c => c.MoveId).IsUnique();
        call.HasOne<ReserveMember>().WithMany().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Restrict);
        call.HasOne<RecordedMove>().WithMany().HasForeignKey(c => c.MoveId).OnDelete(DeleteBehavior.Restrict);
    }
}
