using System.Xml.Linq;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>
/// <c>&lt;tone status="@row.Status" /&gt;</c>: shape and word of a status by its name. Content inside replaces the word
/// where the page can say more than the status does.
/// </summary>
[HtmlTargetElement("tone", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ToneTagHelper(IStringLocalizer<SharedText> words) : TagHelper
{
    public string Status { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tone tone-{Tones.Of(Status)}");
        output.PreContent.SetHtmlContent(Tones.Shape(Status).ToString(SaveOptions.DisableFormatting));
        if (own.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent(words.Status(Status));
        }
    }
}
