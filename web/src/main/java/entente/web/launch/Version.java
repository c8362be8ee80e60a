package entente.web.launch;

import entente.results.version.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Entente " + EngineVersion.current() + " (Java " + Runtime.version() + ")"};
    }
}
