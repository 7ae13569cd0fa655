using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Studios;

internal sealed class StudioMapping : IEntityTypeConfiguration<Studio>
{
    internal const int LongestReason = 500;

    public void Configure(EntityTypeBuilder<Studio> studio)
    {
        studio.ToTable("Studios");
        studio.Property(s => s.Key).HasMaxLength(32).IsUnicode(false);
        studio.Property(s => s.Name).HasMaxLength(StudioTerms.LongestName);
        studio.Property(s => s.About).HasMaxLength(StudioTerms.LongestAbout);
        studio.Property(s => s.Subject).HasMaxLength(40);
        studio.Property(s => s.Stage).HasMaxLength(40);
        studio.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
        studio.Property(s => s.Level).HasConversion<string>().HasMaxLength(20);
        studio.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        studio.Property(s => s.Because).HasMaxLength(LongestReason);
        studio.Ignore(s => s.Terms);
        studio.Ignore(s => s.IsPublic);
        studio.Ignore(s => s.IsOver);
        studio.Ignore(s => s.Days);
        studio.HasIndex(s => s.Key).IsUnique();
        studio.HasIndex(s => s.State);
        studio.HasIndex(s => s.HostSchoolId);
        studio.HasOne<School>().WithMany().HasForeignKey(s => s.HostSchoolId).OnDelete(DeleteBehavior.Restrict);
        studio.HasOne<Studio>().WithMany().HasForeignKey(s => s.AllianceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StudioLeadMapping : IEntityTypeConfiguration<StudioLead>
{
    public void Configure(EntityTypeBuilder<StudioLead> lead)
    {
        lead.ToTable("StudioLeads");
        lead.Property(l => l.Because).HasMaxLength(StudioMapping.LongestReason);
        lead.Ignore(l => l.LeadsOpenly);
        lead.HasIndex(l => l.StudioId);
        lead.HasIndex(l => new { l.TeacherId, l.EndOn });
        lead.HasOne<Studio>().WithMany().HasForeignKey(l => l.StudioId).OnDelete(DeleteBehavior.Restrict);
        lead.HasOne<Teacher>().WithMany().HasForeignKey(l => l.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
