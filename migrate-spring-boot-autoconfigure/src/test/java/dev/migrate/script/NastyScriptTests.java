package dev.migrate.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.operation.ExecuteSql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts {@link NastyScripts} into statements and compares them with the file beside each.
 * To write the files anew, run with {@code -DargLine=-Dgolden.write=true} and read what
 * has changed.
 */
class NastyScriptTests {

    static List<Path> scripts() {
        return NastyScripts.all();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isCutAsItsDatabaseReadsIt(Path script) throws IOException {
        SqlScript read = SqlScript.read(NastyScripts.read(script),
                SqlSyntax.named(NastyScripts.database(script)).orElseThrow());
        String actual = Stream
            .of(text("upgrade", read.upgrade()), text("downgrade", read.downgrade()),
                    read.offences().stream().map("!!! %s\n"::formatted))
            .flatMap((lines) -> lines)
            .collect(Collectors.joining());
        Path expected = NastyScripts.beside(script, ".statements");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Stream<String> text(String section, List<ExecuteSql> statements) {
        return statements.stream()
            .map((statement) -> ">>> %s, %s\n%s\n".formatted(section, statement.origin(), statement.sql()));
    }

}
