package dev.migrate.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that shows a database, the entities that it is compared with, what is found, and
 * the revisions that are written for it. What comes before {@code Found} is given.
 *
 * @param file the file
 * @param given the text that is given
 */
record GoldenPage(Path file, String given) {

    private static final String FOUND = "\nFound:\n";

    static GoldenPage read(Path file) {
        try {
            String text = Files.readString(file);
            int found = text.indexOf(FOUND);
            return new GoldenPage(file, (found < 0) ? text.stripTrailing() + "\n" : text.substring(0, found));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    String name() {
        return this.file.getFileName().toString().replace(".md", "");
    }

    /**
     * What the revisions are about.
     */
    String title() {
        return this.given.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    /**
     * What makes the database what it is.
     */
    List<String> database() {
        return block("sql").map((sql) -> List.of(sql.split(";\\n"))).orElse(List.of());
    }

    /**
     * The source of the entities.
     */
    String entities() {
        return block("java").orElse("");
    }

    private Optional<String> block(String language) {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL).matcher(this.given);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The whole page.
     * @param found the differences
     * @param java the revision in Java
     * @param sql the revision in SQL
     */
    String text(List<String> found, Path java, Path sql) {
        String list = found.stream().map((line) -> "- " + line + "\n").collect(Collectors.joining());
        return this.given + FOUND + "\n" + list + "\n" + file(java, "java") + "\n" + file(sql, "sql");
    }

    private static String file(Path file, String language) {
        try {
            return "`%s`\n\n```%s\n%s```\n".formatted(file.getFileName(), language, Files.readString(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
