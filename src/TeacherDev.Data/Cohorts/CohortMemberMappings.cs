using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Cohorts;

internal sealed class CohortMemberMapping : IEntityTypeConfiguration<CohortMember>
{
    public void Configure(EntityTypeBuilder<CohortMember> member)
    {
        member.ToTable("CohortMembers");
        member.Property(m => m.Key).HasMaxLength(32).IsUnicode(false);
        member.Property(m => m.JoinReason).HasMaxLength(CohortMember.ReasonLength);
        member.Property(m => m.RecordedBy).HasMaxLength(100);
        member.Property(m => m.ExitReason).HasMaxLength(CohortMember.ReasonLength);
        member.Property(m => m.EndedBy).HasMaxLength(100);
        member.Property(m => m.WithdrawnBy).HasMaxLength(100);
        member.Property(m => m.WithdrawalReason).HasMaxLength(CohortMember.ReasonLength);
        member.Property(m => m.Result).HasConversion<string>().HasMaxLength(20);
        member.Property(m => m.ResultReason).HasMaxLength(CohortMember.ReasonLength);
        member.Property(m => m.Certificate).HasMaxLength(CohortMember.CertificateLength);
        member.Property(m => m.ResultBy).HasMaxLength(100);
        member.Ignore(m => m.Holds);
        member.Ignore(m => m.TakesSeat);
        member.Ignore(m => m.Days);
        member.HasIndex(m => new { m.CohortId, m.TeacherId });
        member.HasIndex(m => m.TeacherId);
        member.HasOne<Teacher>().WithMany().HasForeignKey(m => m.TeacherId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<CohortMember>().WithMany().HasForeignKey(m => m.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne(m => m.Record).WithMany().HasForeignKey(m => m.RecordId).OnDelete(DeleteBehavior.Restrict);
        member.HasMany(m => m.Mentors).WithOne().HasForeignKey(x => x.MemberId).OnDelete(DeleteBehavior.Restrict);
        member.HasMany(m => m.Stays).WithOne().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CohortMentorMapping : IEntityTypeConfiguration<CohortMentor>
{
    public void Configure(EntityTypeBuilder<CohortMentor> mentor)
    {
        mentor.ToTable("CohortMentors");
        mentor.Property(m => m.Name).HasMaxLength(CohortMentor.NameLength);
        mentor.Property(m => m.Organisation).HasMaxLength(CohortMentor.OrganisationLength);
        mentor.Property(m => m.NamedBy).HasMaxLength(100);
        mentor.Ignore(m => m.Days);
        mentor.HasIndex(m => m.MemberId);
    }
}

internal sealed class ShadowingStayMapping : IEntityTypeConfiguration<ShadowingStay>
{
    public void Configure(EntityTypeBuilder<ShadowingStay> stay)
    {
        stay.ToTable("ShadowingStays");
        stay.Property(s => s.Key).HasMaxLength(32).IsUnicode(false);
        stay.Property(s => s.Host).HasMaxLength(ShadowingStay.HostLength);
        stay.Property(s => s.Report).HasMaxLength(ShadowingStay.ReportLength);
        stay.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
        stay.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        stay.Property(s => s.ReportedBy).HasMaxLength(100);
        stay.Property(s => s.DecidedBy).HasMaxLength(100);
        stay.Property(s => s.DecisionReason).HasMaxLength(ShadowingStay.ReasonLength);
        stay.Ignore(s => s.Days);
        stay.HasIndex(s => s.Key).IsUnique();
        stay.HasIndex(s => new { s.MemberId, s.StartOn });
    }
}
