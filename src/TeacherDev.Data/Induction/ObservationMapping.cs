using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;

namespace TeacherDev.Data.Induction;

internal sealed class ObservationMapping : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> observation)
    {
        observation.ToTable("Observations");
        observation.Property(o => o.Key).HasMaxLength(32).IsUnicode(false);
        observation.Property(o => o.Subject).HasMaxLength(MentorPair.SubjectLength);
        observation.Property(o => o.Topic).HasMaxLength(Observation.TopicLength);
        observation.Property(o => o.ClassName).HasMaxLength(Observation.ClassLength);
        observation.Property(o => o.Comments).HasMaxLength(Observation.CommentLength);
        observation.Property(o => o.State).HasConversion<string>().HasMaxLength(20);
        observation.Property(o => o.WrittenBy).HasMaxLength(100);
        observation.Property(o => o.AnsweredBy).HasMaxLength(100);
        observation.Property(o => o.Answer).HasMaxLength(Observation.AnswerLength);
        observation.Property(o => o.RevokedBy).HasMaxLength(100);
        observation.Property(o => o.RevocationReason).HasMaxLength(Observation.AnswerLength);
        observation.HasIndex(o => o.Key).IsUnique();
        observation.HasIndex(o => new { o.PairId, o.State });
        observation.HasOne<MentorPair>().WithMany().HasForeignKey(o => o.PairId).OnDelete(DeleteBehavior.Restrict);
        observation.HasMany(o => o.Points).WithOne().HasForeignKey(p => p.ObservationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ObservationPointMapping : IEntityTypeConfiguration<ObservationPoint>
{
    public void Configure(EntityTypeBuilder<ObservationPoint> point)
    {
        point.ToTable("ObservationPoints");
        point.Property(p => p.Code).HasMaxLength(40);
        point.Property(p => p.NameZh).HasMaxLength(ObservationPoint.NameLength);
        point.Property(p => p.NameEn).HasMaxLength(ObservationPoint.NameLength);
        point.Property(p => p.Remark).HasMaxLength(ObservationPoint.RemarkLength);
        point.HasIndex(p => p.ObservationId);
    }
}
