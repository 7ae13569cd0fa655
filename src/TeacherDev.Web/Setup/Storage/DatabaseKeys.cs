using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using TeacherDev.Data;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>The keys that sign cookies and forms stand in the database: they outlive a restart, and nodes share sign-ins.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<TeacherDevDb>().ProtectionKeys.Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TeacherDevDb>();
        db.ProtectionKeys.Add(new() { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
