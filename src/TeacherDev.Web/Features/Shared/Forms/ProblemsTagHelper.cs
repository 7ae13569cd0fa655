using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Shared.Forms;

/// <summary><c>&lt;problems /&gt;</c>: all errors of a refused form on top of it, each a link to its field; nothing for a form that is right.</summary>
[HtmlTargetElement("problems", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProblemsTagHelper(IStringLocalizer<SharedText> words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Context.ViewData.ModelState
            .OrderBy(field => PlaceOf(field.Key, Context.ViewData.ModelMetadata), StringComparer.Ordinal)
            .SelectMany(field => (field.Value?.Errors ?? []).Select(e => (field.Key, e.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "problems");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(errors.Count == 1 ? words["Form.OneProblem"] : words["Form.Problems", errors.Count.AsCount()]);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
        {
            list.InnerHtml.AppendHtml(Line(field, message));
        }

        output.Content.AppendHtml(title).AppendHtml(list);
    }

    /// <summary>In the order of the form, which is that of its fields in code, part by part; what concerns no field comes first.</summary>
    private static string PlaceOf(string field, ModelMetadata? form)
    {
        var place = "";
        foreach (var part in field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, out var at))
            {
                form = form?.ElementMetadata;
            }
            else
            {
                var fields = form?.Properties.ToList() ?? [];
                var found = fields.FindIndex(one => one.Name == part);
                (at, form) = found < 0 ? (fields.Count, null) : (found, fields[found]);
            }

            place += at.ToString("D6", CultureInfo.InvariantCulture);
        }

        return place;
    }

    private static TagBuilder Line(string field, string message)
    {
        var line = new TagBuilder("li");
        if (field.Length == 0)
        {
            line.InnerHtml.Append(message);
            return line;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
