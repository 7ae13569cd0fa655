using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Studios;

internal sealed class StudioMemberMapping : IEntityTypeConfiguration<StudioMember>
{
    public void Configure(EntityTypeBuilder<StudioMember> member)
    {
        member.ToTable("StudioMembers");
        member.Property(m => m.State).HasConversion<string>().HasMaxLength(20);
        member.Property(m => m.Exit).HasConversion<string>().HasMaxLength(20);
        member.Property(m => m.Statement).HasMaxLength(StudioMember.LongestStatement);
        member.Property(m => m.Because).HasMaxLength(StudioMapping.LongestReason);
        member.Ignore(m => m.IsOpen);
        member.HasIndex(m => new { m.StudioId, m.State });
        member.HasIndex(m => new { m.TeacherId, m.State });
        member.HasOne<Studio>().WithMany().HasForeignKey(m => m.StudioId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Teacher>().WithMany().HasForeignKey(m => m.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
