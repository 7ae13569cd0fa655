using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary><c>&lt;pager of="@Model.Paging" /&gt;</c>: nothing for a single page; keeps filters and sorting.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer<SharedText> words) : TagHelper
{
    public Paging Of { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Pages == 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", words["Pager.Name"].Value);
        var list = new TagBuilder("ul");
        list.AddCssClass("pager");
        if (Of.Page > 1)
        {
            list.InnerHtml.AppendHtml(Item(Link(Of.Page - 1, words["Pager.Before"], "prev")));
        }

        foreach (var page in Of.Offered())
        {
            list.InnerHtml.AppendHtml(Item(page == 0 ? Plain("…") : page == Of.Page ? Current(page) : Link(page, page.AsCount(), null)));
        }

        if (Of.Page < Of.Pages)
        {
            list.InnerHtml.AppendHtml(Item(Link(Of.Page + 1, words["Pager.Next"], "next")));
        }

        output.Content.SetHtmlContent(list);
    }

    private static TagBuilder Item(TagBuilder inner)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(inner);
        return item;
    }

    private static TagBuilder Plain(string text)
    {
        var plain = new TagBuilder("span");
        plain.InnerHtml.Append(text);
        return plain;
    }

    private static TagBuilder Current(int page)
    {
        var current = Plain(page.AsCount());
        current.Attributes["aria-current"] = "page";
        return current;
    }

    private TagBuilder Link(int page, string text, string? rel)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Context.HttpContext.Request.With("page", page == 1 ? null : $"{page}");
        if (rel is null)
        {
            link.Attributes["aria-label"] = words["Pager.Page", text];
        }
        else
        {
            link.Attributes["rel"] = rel;
        }

        link.InnerHtml.Append(text);
        return link;
    }
}
