package dev.migrate.command;

import java.util.Locale;

import dev.migrate.LikelyRename;
import dev.migrate.RenameQuestion;

/**
 * Asks whoever sits at the terminal about likely renames, a line each. To just press
 * enter loses nothing: what is renamed keeps what it holds.
 */
final class RenameConversation implements RenameQuestion {

    private static final String HELP = "y: it is the same one and keeps what it holds. n: the old one is dropped with all that it holds. s: skip, that is left open in the script. ";

    private final Terminal terminal;

    private boolean ended;

    RenameConversation(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Answer ask(LikelyRename likely) {
        String question = "Was %s %s renamed to %s? %d %% alike: %s [Y/n/s] ".formatted(likely.kind(),
                likely.rename().from(), likely.rename().to(), likely.score(), String.join(", ", likely.reasons()));
        String prompt = question;
        while (!this.ended) {
            String answer = this.terminal.ask(prompt);
            if (answer == null) {
                this.ended = true;
                break;
            }
            switch (answer.strip().toLowerCase(Locale.ROOT)) {
                case "", "y", "yes" -> {
                    return Answer.RENAMED;
                }
                case "n", "no" -> {
                    return Answer.DIFFERENT;
                }
                case "s", "skip" -> {
                    return Answer.OPEN;
                }
                default -> prompt = HELP + question;
            }
        }
        return Answer.OPEN;
    }

}
