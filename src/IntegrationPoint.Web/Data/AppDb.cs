using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>The shared record. Two databases derive from it; nothing outside this folder knows which one runs.</summary>
public abstract class AppDb(DbContextOptions options, AuditActors? actors) : IdentityUserContext<AppUser, int>(options), IDataProtectionKeyContext
{
    public DbSet<CodeEntry> Codes => Set<CodeEntry>();
    public DbSet<CountryListEntry> CountryLists => Set<CountryListEntry>();
    public DbSet<ReferenceVersion> ReferenceVersions => Set<ReferenceVersion>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Site> Sites => Set<Site>();
    public DbSet<AccessRule> AccessRules => Set<AccessRule>();

    public DbSet<Person> Persons => Set<Person>();
    public DbSet<PersonName> PersonNames => Set<PersonName>();
    public DbSet<SearchKey> SearchKeys => Set<SearchKey>();
    public DbSet<FieldSource> FieldSources => Set<FieldSource>();
    public DbSet<Nationality> Nationalities => Set<Nationality>();
    public DbSet<SpokenLanguage> SpokenLanguages => Set<SpokenLanguage>();
    public DbSet<PersonNumber> PersonNumbers => Set<PersonNumber>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<HouseholdMember> HouseholdMembers => Set<HouseholdMember>();
    public DbSet<Address> Addresses => Set<Address>();
    public DbSet<MunicipalMove> Moves => Set<MunicipalMove>();
    public DbSet<KnownDifferent> KnownDifferent => Set<KnownDifferent>();
    public DbSet<PersonMerge> Merges => Set<PersonMerge>();
    public DbSet<PersonLock> PersonLocks => Set<PersonLock>();

    public DbSet<ResidencePaper> Papers => Set<ResidencePaper>();
    public DbSet<AsylumStage> AsylumStages => Set<AsylumStage>();
    public DbSet<BenefitPeriod> Benefits => Set<BenefitPeriod>();
    public DbSet<DutyAssignment> Duties => Set<DutyAssignment>();

    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<Involvement> Involvements => Set<Involvement>();
    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<Education> Education => Set<Education>();
    public DbSet<WorkExperience> WorkExperience => Set<WorkExperience>();
    public DbSet<LanguageSkill> LanguageSkills => Set<LanguageSkill>();
    public DbSet<DrivingLicence> DrivingLicences => Set<DrivingLicence>();
    public DbSet<Barrier> Barriers => Set<Barrier>();
    public DbSet<Availability> Availability => Set<Availability>();
    public DbSet<Wish> Wishes => Set<Wish>();

    public DbSet<BarrierReport> BarrierReports => Set<BarrierReport>();
    public DbSet<IntakeDraft> IntakeDrafts => Set<IntakeDraft>();
    public DbSet<ImportMapping> ImportMappings => Set<ImportMapping>();
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();
    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<Counter> Counters => Set<Counter>();
    public DbSet<CorrectionRequest> Corrections => Set<CorrectionRequest>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<UndoStep> UndoSteps => Set<UndoStep>();
    public DbSet<PublishedSheet> PublishedSheets => Set<PublishedSheet>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Names the one on whose behalf this context writes.</summary>
    /// <exception cref="InvalidOperationException">The context was made without them, as the migration tool does.</exception>
    internal AuditActors Actors => actors ?? throw new InvalidOperationException("This context writes on nobody's behalf.");

    /// <summary>What ends a SELECT that locks its row until the transaction is over.</summary>
    public abstract string LockRow { get; }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        Mappings.IdentityTables.Name(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
    }
}
