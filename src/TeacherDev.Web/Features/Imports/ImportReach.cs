using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Imports;

/// <summary>Which imports somebody sees and may act on: the training centre has to do with training records only.</summary>
public static class ImportReach
{
    public static IQueryable<ImportBatch> SeenBy(this IQueryable<ImportBatch> batches, SignedInPerson me) =>
        me.Is(Roles.DistrictHr, Roles.SystemAdmin, Roles.Auditor) ? batches : batches.Where(b => b.Kind == ImportKind.Records);

    public static bool MayImport(this SignedInPerson me, ImportKind kind) =>
        me.Is(Roles.DistrictHr, Roles.SystemAdmin) || (kind == ImportKind.Records && me.Is(Roles.TrainingCentre));
}
