package entente.results.command;

import entente.results.console.Environment;
import entente.results.experiment.RunFunction;
import picocli.CommandLine;

/** The commands for those who run scenarios and study what comes of them. */
public final class ResearchCommands {

    private ResearchCommands() {}

    /** Adds the commands to the top one. */
    public static void addTo(CommandLine top, RunFunction function, Environment environment) {
        top.addSubcommand(new RunCommand(function, environment));
        top.addSubcommand(new AttributeCommand(function, environment));
        top.addSubcommand(new SweepCommand(function, environment));
        top.addSubcommand(new RerunCommand(function));
        top.addSubcommand(new QueryCommand());
        top.addSubcommand(new ExportCommand());
        top.addSubcommand(new MergeCommand());
        top.addSubcommand(new AnalyseCommand());
        top.addSubcommand(new ReportCommand());
        top.addSubcommand(new OptimiseCommand(function, environment));
        top.addSubcommand(new ValidateCommand());
        top.addSubcommand(new ScenariosCommand());
        top.addSubcommand(new ImportRelationsCommand());
        top.addSubcommand(new ImportNetworkCommand());
        top.addSubcommand(new ImportPolicyCommand());
        top.addSubcommand(new ExportPolicyCommand());
        top.addSubcommand(new NetworkCommand());
        top.addSubcommand(new CalibrateCommand(function));
        top.addSubcommand(new ValidateModelCommand(function));
        top.addSubcommand(new LawsCommand(function));
        top.addSubcommand(new MechanismsCommand(function));
        top.addSubcommand(new VerifyCommand(function, environment));
    }
}
