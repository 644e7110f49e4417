using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public static class RecordSetup
{
    public static IServiceCollection AddRecord(this IServiceCollection services) => services
        .AddScoped<OpenRecord>().AddScoped<RecordFilter>().AddScoped<ListPositions>().AddScoped<RecordHead>().AddScoped<BodyNames>().AddScoped<RecordWords>().AddScoped<FieldWords>().AddScoped<Limits>().AddScoped<IdentityCheck>().AddScoped<IdentityConflict>().AddScoped<OriginCheck>().AddScoped<OriginConflict>().AddScoped<KnownNames>().AddScoped<OpenProposals>()
        .AddScoped<Strip>().AddScoped<Circle>().AddScoped<Family>().AddScoped<ProfileFacts>()
        .AddScoped<TimeLine>().AddScoped<Doers>().AddScoped<ChangeLine>().AddScoped<AddNote>().AddScoped<RecordFacts>().AddScoped<Sharing>().AddScoped<WithdrawConsent>().AddScoped<RecordSteps>().AddScoped<DutySteps>().AddScoped<BenefitSteps>().AddScoped<CaseSteps>().AddScoped<MistakenClosing>().AddScoped<PlannedMeetings>().AddScoped<Merging.PersonMerging>().AddScoped<Merging.Separation>().AddScoped<HouseholdChanges>().AddScoped<HouseholdLine>().AddScoped<PaperTab>().AddScoped<AsylumSteps>().AddScoped<WrongEntries>().AddScoped<Moving>()
        // After the framework has made its list of conventions, which it does when Razor Pages are added.
        .PostConfigure<RazorPagesOptions>(pages => pages.Conventions.Add(new OpensRecord()));

    /// <summary>No page of the folder runs before its record is opened.</summary>
    private sealed class OpensRecord : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model)
        {
            if (model.ViewEnginePath.StartsWith("/People/Record/", StringComparison.Ordinal))
            {
                model.Filters.Add(new ServiceFilterAttribute(typeof(RecordFilter)));
            }
        }
    }
}
