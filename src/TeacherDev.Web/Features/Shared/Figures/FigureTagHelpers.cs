using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary><c>&lt;hours tenths="415" /&gt;</c> writes 41.5; <c>unit</c> adds the word.</summary>
[HtmlTargetElement("hours", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HoursTagHelper(IStringLocalizer<SharedText> words) : TagHelper
{
    public int Tenths { get; set; }

    public bool Unit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "num");
        output.Content.SetContent(Unit ? words.HoursOf(Tenths) : Tenths.AsHours());
    }
}

/// <summary><c>&lt;day on="…" /&gt;</c> writes 2026-11-21; <c>weekday="true"</c> adds the weekday, where people plan.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly On { get; set; }

    public bool Weekday { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", On.AsDay());
        output.Content.SetContent(Weekday ? On.AsPlanningDay() : On.AsDay());
    }
}
