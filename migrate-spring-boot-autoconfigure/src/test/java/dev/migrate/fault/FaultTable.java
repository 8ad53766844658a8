package dev.migrate.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of faults in a document, between two marks.
 */
final class FaultTable {

    private static final Pattern SECTION = Pattern.compile("(?<=<!-- faults -->\n).*?(?=<!-- /faults -->)",
            Pattern.DOTALL);

    private static final String HEAD = """

            | fault, and the suite that tries it | database | tried | went on by itself | went on after a decision | lost |
            |---|---|---|---|---|---|
            """;

    private static final String UNTRIED = "not tried on the machine that made this table | | | ";

    private final Path document;

    FaultTable(Path document) {
        this.document = document;
    }

    /**
     * What the document says.
     * @return the numbers of each row, by its other cells
     */
    Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : section(Files.readString(this.document)).group().strip().split("\n")) {
            String[] cells = line.split("(?<!\\\\)\\|", 4);
            if (!line.startsWith("|---") && !line.startsWith("| fault,")) {
                rows.put(cells[1].strip() + " | " + cells[2].strip(), cells[3].strip().replaceAll("\\s*\\|$", ""));
            }
        }
        return rows;
    }

    /**
     * Writes the table. What was not tried since {@code target} was deleted stays as it
     * was.
     * @param rows the rows
     * @param counts the numbers
     */
    void write(List<FaultRow> rows, Map<FaultRow, FaultCount> counts) throws IOException {
        Map<String, String> before = rows();
        String table = rows.stream()
            .map((row) -> "| %s | %s |\n".formatted(row.cells(),
                    counts.containsKey(row) ? counts.get(row).cells()
                            : before.getOrDefault(row.cells(), UNTRIED.strip())))
            .collect(Collectors.joining("", HEAD, "\n"));
        String page = Files.readString(this.document);
        Matcher section = section(page);
        Files.writeString(this.document, page.substring(0, section.start()) + table + page.substring(section.end()));
    }

    private Matcher section(String page) {
        Matcher matcher = SECTION.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("%s has no section <!-- faults -->".formatted(this.document));
        }
        return matcher;
    }

}
