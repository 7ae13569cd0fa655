using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary><c>&lt;count-line of="@Model.Paging"&gt;…&lt;/count-line&gt;</c>: how many there are and which are shown; inside, the exports.</summary>
[HtmlTargetElement("count-line", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CountLineTagHelper(IStringLocalizer<SharedText> words) : TagHelper
{
    public Paging Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "count-line");
        var line = new TagBuilder("span");
        line.InnerHtml.Append(Of.Pages == 1
            ? words["Count.All", Of.Total.AsCount()]
            : words["Count.Some", Of.Total.AsCount(), Of.First.AsCount(), Of.Last.AsCount()]);
        output.PreContent.SetHtmlContent(line);
    }
}

/// <summary><c>&lt;empty title="…"&gt;…&lt;/empty&gt;</c>: what would stand here, and the first step.</summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(Title);
        output.PreContent.SetHtmlContent(title);
    }
}
