package dev.migrate.command;

import java.io.Console;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads what a command asks, and answers.
 */
@FunctionalInterface
interface Terminal {

    /**
     * Asks and waits for the answer.
     * @param question the question, after which the answer is typed
     * @return the answer, or {@code null} if there is no more input
     */
    @Nullable String ask(String question);

    /**
     * The terminal that this process runs on.
     * @return the terminal, or empty if input or output is something else
     */
    static Optional<Terminal> ofProcess() {
        Console console = System.console();
        return (console != null && isTerminal(console)) ? Optional.of((question) -> console.readLine("%s", question))
                : Optional.empty();
    }

    /**
     * From Java 22 on there is a console in any case, which says whether it is a
     * terminal.
     */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        }
        catch (ReflectiveOperationException ex) {
            return true;
        }
    }

}
