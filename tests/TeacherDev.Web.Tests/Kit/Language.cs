using System.Globalization;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>The language in which a test reads sentences that no page carries, until it is disposed of.</summary>
public sealed class Language : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public Language(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
