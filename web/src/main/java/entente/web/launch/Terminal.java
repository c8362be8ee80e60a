package entente.web.launch;

import java.io.Console;

/** Whether somebody sits at a terminal, who reads what is written and can press Ctrl-C. */
final class Terminal {

    private Terminal() {}

    /** Whether standard input and output both are a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is always a console, which knows whether it is a terminal.
            return Runtime.version().feature() < 22
                    || Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
