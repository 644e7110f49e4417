global using IntegrationPoint.Web.Localisation;
