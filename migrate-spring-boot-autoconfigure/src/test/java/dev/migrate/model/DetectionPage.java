package dev.migrate.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that tells what is found on which database. {@code -Dgolden=write} writes it
 * anew.
 */
final class DetectionPage {

    private static final Path PAGE = Path.of("..", "docs", "detection.md");

    private final String database;

    DetectionPage(String database) {
        this.database = database;
    }

    void expect(List<String> rows) {
        String section = "\n%d changes, each found as what it is, put right and gone.\n\n| changed in the database | found |\n|---|---|\n%s\n"
            .formatted(rows.size(), String.join("\n", rows).replaceAll("[0-9a-y]{24,27}\\b", "…"));
        try {
            String page = Files.readString(PAGE);
            Matcher matcher = Pattern
                .compile("(?<=<!-- " + this.database + " -->\n).*?(?=<!-- /" + this.database + " -->)", Pattern.DOTALL)
                .matcher(page);
            assertThat(matcher.find()).as("a section for " + this.database).isTrue();
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(PAGE, page.substring(0, matcher.start()) + section + page.substring(matcher.end()));
                return;
            }
            assertThat(matcher.group()).isEqualTo(section);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
