package entente.web.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** Opens a page in the user's browser, where there is one. */
final class Browser {

    private Browser() {}

    /** Opens it, or does nothing: the address stands on the terminal anyway. */
    static void open(String address) {
        List<String> command = command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), address);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No browser, or none that can be called.
        }
    }

    /** What opens a page on a system; nothing on one without a screen. */
    static List<String> command(String system, String address) {
        if (system.contains("mac")) {
            return List.of("open", address);
        } else if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
