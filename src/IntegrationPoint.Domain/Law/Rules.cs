using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Which rules answer which question.</summary>
internal static class Rules
{
    public static Ruling Answer(Question question, Inquiry q) => question switch
    {
        Question.Employment or Question.TrialWork => Work.Answer(q, WorkForm.Employment),
        Question.Training => Work.Answer(q, WorkForm.Training),
        Question.OrientationInternship => Work.Answer(q, WorkForm.Orientation),
        Question.Eq => Work.Answer(q, WorkForm.Eq),
        Question.TempWork => Work.Answer(q, WorkForm.TempWork),
        Question.SelfEmployment => Work.SelfEmployment(q),
        Question.Hospitation => OtherForms.NoEmployment(q, OtherForms.Hospitation),
        Question.EmployerMeasure => OtherForms.NoEmployment(q, OtherForms.EmployerMeasure),
        Question.CommunityWork => CommunityWork.Answer(q),
        Question.Fim => CommunityWork.Fim(q),
        Question.Bab => TrainingSupport.Bab(q),
        Question.Bvb => TrainingSupport.Bvb(q),
        Question.EarlyActivation => TrainingSupport.EarlyActivation(q),
        Question.IntegrationCourse => IntegrationCourse.Answer(q),
        Question.VocationalLanguageCourse => VocationalLanguageCourse.Answer(q),
        Question.Subsistence => Benefits.Subsistence(q),
        Question.Activation => Benefits.Activation(q),
        Question.AnalogBenefits => Benefits.Analogous(q),
        Question.TrainingTolerationApplication => TrainingToleration.Application(q),
        Question.TrainingToleration => TrainingToleration.Answer(q),
        Question.EmploymentToleration => Perspectives.EmploymentToleration(q),
        Question.ChanceResidence => Perspectives.ChanceResidence(q),
        Question.Residence25a => Perspectives.Residence25a(q),
        _ => Perspectives.Residence25b(q),
    };
}
