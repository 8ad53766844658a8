package dev.migrate.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The help in {@code docs/commands.md} is the help that the commands print.
 * {@code mvn test -Dtest=CommandReferenceTests -Dgolden=write} writes it anew: read the
 * difference.
 */
class CommandReferenceTests {

    private static final Path REFERENCE = Path.of("../docs/commands.md");

    private static final Pattern BLOCK = Pattern.compile("(<!-- help: ([a-z-]+) -->\n```\n).*?(```\n)", Pattern.DOTALL);

    private final CommandLine parser = new MigrateCommandLine(new StaticListableBeanFactory(),
            new PrintStream(PrintStream.nullOutputStream()))
        .parser();

    @Test
    void helpIsThatOfTheCommands() throws Exception {
        String reference = Files.readString(REFERENCE);
        String expected = BLOCK.matcher(reference)
            .replaceAll((block) -> Matcher.quoteReplacement(block.group(1) + help(block.group(2)) + block.group(3)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(REFERENCE, expected);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
    }

    @Test
    void noCommandIsMissing() throws Exception {
        List<String> described = BLOCK.matcher(Files.readString(REFERENCE))
            .results()
            .map((block) -> block.group(2))
            .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(Stream
            .concat(Stream.of(CommandRunListener.COMMAND),
                    this.parser.getSubcommands().values().stream().map(CommandLine::getCommandName))
            .distinct()
            .toList());
    }

    private String help(String name) {
        Map<String, CommandLine> commands = this.parser.getSubcommands();
        CommandLine command = name.equals(CommandRunListener.COMMAND) ? this.parser : commands.get(name);
        assertThat(command).as(name).isNotNull();
        return command.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n").replaceAll("(?m) +$", "");
    }

}
