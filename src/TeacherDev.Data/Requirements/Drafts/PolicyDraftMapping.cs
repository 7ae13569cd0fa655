using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeacherDev.Data.Requirements.Drafts;

internal sealed class PolicyDraftMapping : IEntityTypeConfiguration<PolicyDraft>
{
    public void Configure(EntityTypeBuilder<PolicyDraft> draft)
    {
        draft.ToTable("PolicyDrafts");
        draft.Property(d => d.Code).HasMaxLength(60);
        draft.Property(d => d.SavedBy).HasMaxLength(100);
    }
}
