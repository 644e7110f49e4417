namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>The seven stories of the town, and the few who have no goal in work.</summary>
public enum Story
{
    YoungAndSchooled,
    CraftWithoutPapers,
    Graduate,
    NewToScript,
    MotherOfSmallChildren,
    DuldungWithFirm,
    NeedsCareFirst,
    PastWork,
}
