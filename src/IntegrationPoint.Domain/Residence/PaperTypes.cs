namespace IntegrationPoint.Domain.Residence;

/// <summary>Codes of list <c>paper</c> that decisions name; the list itself is dated data.</summary>
public static class PaperTypes
{
    public const string Buema = "BUEMA";
    public const string ArrivalCertificate = "ANKUNFTSNACHWEIS";
    public const string Aufenthaltsgestattung = "GESTATTUNG";
    public const string Duldung = "DULDUNG";
    public const string ResidencePermitRefugee = "AE_25_2_REFUGEE";
    public const string ResidencePermitSubsidiary = "AE_25_2_SUBSIDIARY";
    public const string ResidencePermit254 = "AE_25_4";
    public const string ResidencePermit255 = "AE_25_5";
}
