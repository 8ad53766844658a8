package dev.migrate.sample.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The session in the README: the commands with the output that they are said to have, and
 * the other code between them, in order.
 *
 * @param steps the steps
 */
record Session(List<Step> steps) {

    private static final Pattern SESSION = Pattern.compile("(?s)<!-- session:.*?-->(.*)<!-- /session -->");

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");

    static Session read(Path readme) throws IOException {
        Matcher session = SESSION.matcher(Files.readString(readme).replace("\r\n", "\n"));
        if (!session.find()) {
            throw new IllegalStateException(readme + " has no session");
        }
        List<Step> steps = new ArrayList<>();
        BLOCK.matcher(session.group(1)).results().forEach((block) -> {
            if (block.group(1).equals("console")) {
                addCommands(block.group(2), steps);
            }
            else {
                steps.add(new Step(block.group(1), block.group(2)));
            }
        });
        return new Session(steps);
    }

    private static void addCommands(String console, List<Step> steps) {
        for (String command : console.split("(?m)^\\$ ")) {
            if (!command.isEmpty()) {
                int end = command.indexOf('\n');
                steps.add(new Step(command.substring(0, end), command.substring(end + 1)));
            }
        }
    }

    /**
     * A step.
     *
     * @param command the command, or the language of other code
     * @param text the output that the command is said to have, or the other code
     */
    record Step(String command, String text) {

    }

}
