using Microsoft.AspNetCore.WebUtilities;

namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary>The address of a list as it stands, with one thing changed: filters, sorting and page live in the URL.</summary>
public static class ListAddress
{
    /// <summary>The present address with the value set, or taken out where it is null. Any change but of the page goes back to page one.</summary>
    public static string With(this HttpRequest request, string name, string? value)
    {
        var query = request.Query
            .Where(q => q.Key != name && (name == "page" || q.Key != "page"))
            .SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => KeyValuePair.Create(q.Key, v)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, value is null ? query : query.Append(new(name, value)));
    }
}
