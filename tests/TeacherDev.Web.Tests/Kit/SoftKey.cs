using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>A device that makes one passkey and shows it: what a browser and its authenticator answer, without either.</summary>
public sealed class SoftKey(string origin) : IDisposable
{
    private const byte Present = 1, Verified = 4, Attested = 64;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _person = "";
    private uint _shown;

    /// <summary>Whether the device asks for its owner's finger or PIN.</summary>
    public bool KnowsItsOwner { get; init; } = true;

    public string Id => Base64Url.EncodeToString(_id);

    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        _person = asked["user"]!["id"]!.GetValue<string>();
        var said = Said("webauthn.create", asked);
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), .. Bytes(Device(asked["rp"]!["id"]!.GetValue<string>(), isNew: true))];
        return Answer(new { clientDataJSON = Base64Url.EncodeToString(said), attestationObject = Base64Url.EncodeToString(attestation), transports = new[] { "internal" } });
    }

    public string Show(string options)
    {
        var asked = JsonNode.Parse(options)!;
        var said = Said("webauthn.get", asked);
        var device = Device(asked["rpId"]!.GetValue<string>(), isNew: false);
        var signature = _key.SignData([.. device, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new
        {
            clientDataJSON = Base64Url.EncodeToString(said), authenticatorData = Base64Url.EncodeToString(device), signature = Base64Url.EncodeToString(signature), userHandle = _person,
        });
    }

    private string Answer(object response) => JsonSerializer.Serialize(new { id = Id, rawId = Id, type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response });

    private byte[] Said(string type, JsonNode asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked["challenge"]!.GetValue<string>(), origin, crossOrigin = false });

    private byte[] Device(string site, bool isNew)
    {
        var flags = (byte)(Present | (KnowsItsOwner ? Verified : 0) | (isNew ? Attested : 0));
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_shown);
        byte[] head = [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. count];
        return isNew ? [.. head, .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()] : head;
    }

    /// <summary>An ES256 key as COSE writes it.</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, .. Bytes(point.X!), 0x22, .. Bytes(point.Y!)];
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.UTF8.GetBytes(text)];

    private static byte[] Bytes(byte[] bytes) => bytes.Length < 256 ? [0x58, (byte)bytes.Length, .. bytes] : [0x59, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];

    public void Dispose() => _key.Dispose();
}
