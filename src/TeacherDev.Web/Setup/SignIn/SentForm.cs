using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>What a form is known by that was sent: where to, and all that it holds. Its token is another on every page, so that a page that is opened anew sends another form.</summary>
internal static class SentForm
{
    /// <summary>Of the request, for as long as it lasts: work that goes on after it was sent by nobody.</summary>
    public static Func<string?> Of(HttpContext context)
    {
        var isOver = false;
        context.Response.OnCompleted(() =>
        {
            isOver = true;
            return Task.CompletedTask;
        });
        return () => isOver ? null : KnownBy(context);
    }

    /// <returns>64 characters; null where no form with a token was read.</returns>
    private static string? KnownBy(HttpContext context)
    {
        var token = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.FormFieldName;
        if (context.Features.Get<IFormFeature>()?.Form is not { } form || !form.ContainsKey(token))
        {
            return null;
        }

        var all = new StringBuilder().Append(context.Request.Path).Append(context.Request.QueryString);
        foreach (var (field, values) in form.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
            {
                all.Append('\n').Append(field).Append('=').Append(value?.Length ?? 0).Append(':').Append(value);
            }
        }

        foreach (var file in form.Files)
        {
            all.Append('\n').Append(file.Name).Append('=').Append(file.Length).Append(':').Append(file.FileName);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
