using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Shared.Forms;

/// <summary>
/// <c>&lt;field for="Name" label="…" hint="…" type="text" required="true" /&gt;</c>: label above, hint under it, the control, the
/// error beside it, all tied together for a screen reader. <c>items</c> makes a choice of it, <c>rows</c> a text area; other
/// attributes go to the control. Content inside takes the place of the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator, IStringLocalizer<SharedText> words) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>text, password, search, number, date, email, file, checkbox.</summary>
    public string Type { get; set; } = "text";

    public bool Required { get; set; }

    public bool Optional { get; set; }

    public int? Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    private string Name => Context.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        var error = Context.ViewData.ModelState.TryGetValue(Name, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;
        var attributes = output.Attributes.Where(a => a.Name != "class").ToDictionary(a => a.Name, object? (a) => a.Value is null ? "" : a.Value.ToString());
        var extraClass = output.Attributes["class"]?.Value.ToString();
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "field", error is null ? null : "wrong", extraClass }.OfType<string>()));

        Describe(attributes, error);
        var control = own.IsEmptyOrWhiteSpace ? Control(attributes) : null;
        if (Type == "checkbox" && control is not null)
        {
            var line = Element("div", "form-check", null);
            line.InnerHtml.AppendHtml(control).AppendHtml(LabelElement());
            output.Content.AppendHtml(line);
            AppendHint(output);
        }
        else
        {
            output.Content.AppendHtml(LabelElement());
            AppendHint(output);
            output.Content.AppendHtml(control ?? (Microsoft.AspNetCore.Html.IHtmlContent)own);
        }

        if (error is not null)
        {
            output.Content.AppendHtml(Element("p", "error", error, Id + "-error"));
        }
    }

    private void Describe(Dictionary<string, object?> attributes, string? error)
    {
        attributes["class"] = Type == "checkbox" ? "form-check-input" : Items is null ? "form-control" : "form-select";
        var described = string.Join(' ', new[] { Hint is null ? null : Id + "-hint", error is null ? null : Id + "-error" }.OfType<string>());
        if (described.Length > 0)
        {
            attributes["aria-describedby"] = described;
        }

        if (error is not null)
        {
            attributes["aria-invalid"] = "true";
        }

        if (Required)
        {
            attributes["aria-required"] = "true";
        }
    }

    private TagBuilder Control(Dictionary<string, object?> attributes)
    {
        var explorer = For.ModelExplorer;
        var control = (Items, Rows, Type) switch
        {
            ({ } items, _, _) => generator.GenerateSelect(Context, explorer, optionLabel: null, For.Name, items, allowMultiple: false, attributes),
            (_, { } rows, _) => generator.GenerateTextArea(Context, explorer, For.Name, rows, 40, attributes),
            (_, _, "password") => generator.GeneratePassword(Context, explorer, For.Name, value: null, attributes),
            (_, _, "checkbox") => generator.GenerateCheckBox(Context, explorer, For.Name, For.Model as bool?, attributes),
            (_, _, "file") => generator.GenerateTextBox(Context, explorer, For.Name, "", null, With(attributes, "file")),
            _ => generator.GenerateTextBox(Context, explorer, For.Name, Written(For.Model), null, With(attributes, Type)),
        };
        foreach (var spoken in control.Attributes.Keys.Where(k => k.StartsWith("data-val", StringComparison.Ordinal)).ToList())
        {
            control.Attributes.Remove(spoken);
        }

        return control;
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> attributes, string type) => new(attributes) { ["type"] = type };

    private static object? Written(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : value;

    private TagBuilder LabelElement()
    {
        var label = Element("label", null, Label);
        label.Attributes["for"] = Id;
        if (Required || Optional)
        {
            label.InnerHtml.AppendHtml(Element("span", "optional", words[Required ? "Form.Required" : "Form.Optional"]));
        }

        return label;
    }

    private void AppendHint(TagHelperOutput output)
    {
        if (Hint is not null)
        {
            output.Content.AppendHtml(Element("p", "hint", Hint, Id + "-hint"));
        }
    }

    private static TagBuilder Element(string name, string? css, string? text, string? id = null)
    {
        var element = new TagBuilder(name);
        if (css is not null)
        {
            element.AddCssClass(css);
        }

        if (id is not null)
        {
            element.Attributes["id"] = id;
        }

        element.InnerHtml.Append(text ?? "");
        return element;
    }
}
