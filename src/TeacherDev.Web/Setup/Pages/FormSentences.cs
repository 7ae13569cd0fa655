using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TeacherDev.Web.Setup.Pages;

/// <summary>Gives a rule on a form its standing sentence, unless the form wrote a better one.</summary>
internal sealed class FormSentences : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is not null || rule.ErrorMessageResourceName is not null) continue;
            var key = rule switch
            {
                RequiredAttribute => nameof(SetupText.FormRequired),
                StringLengthAttribute or MaxLengthAttribute => nameof(SetupText.FormTooLong),
                _ => nameof(SetupText.FormOdd),
            };
            rule.ErrorMessageResourceType = typeof(SetupText);
            rule.ErrorMessageResourceName = key;
        }
    }
}
