using TeacherDev.Web.Tests.Security.Matrix;

namespace TeacherDev.Web.Tests.Setup.Servers.SqlServer;

/// <summary>The district of the access matrix, whose pages an interpreter hears.</summary>
public sealed class HeardDistrict() : District(new());
