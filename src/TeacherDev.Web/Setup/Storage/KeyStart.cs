using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>Sees to it that keys stand in the database before anybody signs in.</summary>
internal sealed class KeyStart(TeacherDevDb db, Settings settings, IDataProtectionProvider protection, ILogger<KeyStart> log)
{
    /// <summary>The first release kept its keys in the data folder: they are taken over, so that nobody is signed out by the upgrade.</summary>
    public async Task TakeOver(CancellationToken stop)
    {
        var folder = Path.Combine(settings.DataFolder, "keys");
        if (!Directory.Exists(folder)) return;
        var known = await db.ProtectionKeys.Select(k => k.Name).ToListAsync(stop);
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
            if (Path.GetFileNameWithoutExtension(file) is var name && !known.Contains(name)) await TakeOver(name, file, stop);
    }

    /// <summary>Makes the first key, so that nodes that start together do not each make one of their own.</summary>
    public void MakeFirst() => protection.CreateProtector(nameof(KeyStart)).Protect("");

    private async Task TakeOver(string name, string file, CancellationToken stop)
    {
        try
        {
            db.ProtectionKeys.Add(new() { Name = name, Xml = XElement.Load(file).ToString(SaveOptions.DisableFormatting) });
            await db.SaveChangesAsync(stop);
            log.LogInformation("The key {Key} was taken over from the data folder.", name);
        }
        catch (Exception passed) when (passed is XmlException or IOException or UnauthorizedAccessException or DbUpdateException)
        {
            // No key, or another node took it over at this moment.
            db.ChangeTracker.Clear();
            log.LogWarning("The file {File} was not taken over as a key: {Why}", Path.GetFileName(file), passed.Message);
        }
    }
}
