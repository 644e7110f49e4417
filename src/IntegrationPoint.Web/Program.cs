using IntegrationPoint.Web.Commands;

return await CommandLine.Run(args);
