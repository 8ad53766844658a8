package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of an application that runs a command, told apart: those that set a
 * property of the application ({@code --spring.profiles.active=postgres}) have a full
 * stop in their name, which no option of a command has.
 *
 * @param command the words of the command and its options
 * @param properties the arguments that set a property
 */
record CommandArguments(List<String> command, List<String> properties) {

    /**
     * Looks for a command.
     * @param arguments the arguments of the application
     * @return the arguments told apart, or {@code null} if the first is not
     * {@code migrate}
     */
    static @Nullable CommandArguments of(String[] arguments) {
        List<String> command = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (String argument : arguments) {
            (setsProperty(argument) ? properties : command).add(argument);
        }
        if (command.isEmpty() || !command.get(0).equals(CommandRunListener.COMMAND)) {
            return null;
        }
        return new CommandArguments(List.copyOf(command.subList(1, command.size())), List.copyOf(properties));
    }

    private static boolean setsProperty(String argument) {
        int assignment = argument.indexOf('=');
        String name = (assignment < 0) ? argument : argument.substring(0, assignment);
        return name.startsWith("--") && name.indexOf('.') >= 0 && name.indexOf(' ') < 0;
    }

}
