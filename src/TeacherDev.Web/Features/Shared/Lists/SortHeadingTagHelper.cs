using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary>
/// <c>&lt;sort-heading by="hours" sorted="@Model.Sort"&gt;学时&lt;/sort-heading&gt;</c>: a column heading that sorts.
/// The address holds <c>sort=hours</c>, or <c>sort=-hours</c> for highest first.
/// </summary>
[HtmlTargetElement("sort-heading")]
public sealed class SortHeadingTagHelper : TagHelper
{
    public string By { get; set; } = "";

    /// <summary>How the list is sorted now, as in the address.</summary>
    public string? Sorted { get; set; }

    /// <summary>Whether the first press puts the highest first, as with amounts.</summary>
    public bool HighestFirst { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rising = Sorted == By;
        var falling = Sorted == "-" + By;
        var next = rising ? "-" + By : falling ? By : HighestFirst ? "-" + By : By;
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (rising || falling)
        {
            output.Attributes.SetAttribute("aria-sort", rising ? "ascending" : "descending");
        }

        var inner = await output.GetChildContentAsync();
        var href = HtmlEncoder.Default.Encode(Context.HttpContext.Request.With("sort", next));
        output.Content.SetHtmlContent($"<a class=\"sort\" href=\"{href}\">{inner.GetContent()}</a>");
    }
}
