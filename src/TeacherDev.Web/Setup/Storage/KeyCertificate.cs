using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>The certificate under which the keys lie in the database, so that nobody who has a copy of it can make a cookie.</summary>
internal static class KeyCertificate
{
    /// <returns>Null where none is set.</returns>
    /// <exception cref="SettingFault">It cannot be read, or nothing can be opened with it.</exception>
    public static X509Certificate2? Read(IConfiguration from)
    {
        if (from["Keys:Certificate"] is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, from["Keys:Password"]);
            using var key = certificate.GetRSAPrivateKey();
            return key is null ? throw new SettingFault(SetupText.Say("Keys.NoRsa", path)) : certificate;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new SettingFault(SetupText.Say("Keys.Unreadable", path, unread.Message));
        }
    }
}
