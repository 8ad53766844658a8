package dev.migrate.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of faults in a document, between two marks.
 */
final class FaultTable {

    private static final Pattern SECTION = Pattern.compile("(?<=<!-- faults -->\n).*?(?=<!-- /faults -->)",
            Pattern.DOTALL);

    private static final String HEAD = """

            | fault, and the suite that tries it | database | tried | nothing lost | of these, somebody had to decide | lost |
            |---|---|---|---|---|---|
            """;

    static final String UNTRIED = "not on the machine that made this table";

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
        String fault = "";
        for (String line : section(Files.readString(this.document)).group().strip().split("\n")) {
            if (line.startsWith("| ") && !line.equals(HEAD.strip().lines().findFirst().orElseThrow())) {
                String[] cells = line.split("\\|", 4);
                // It is said once for all databases.
                fault = cells[1].isBlank() ? fault : cells[1].strip();
                rows.put(fault + " | " + cells[2].strip(), cells[3].strip().replaceAll("\\s*\\|$", ""));
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
        StringBuilder table = new StringBuilder(HEAD);
        String fault = "";
        for (FaultRow row : rows) {
            FaultCount count = counts.get(row);
            String numbers = (count != null) ? count.cells() : before.getOrDefault(row.cells(), UNTRIED + " | | |");
            table.append("| %s | %s | %s |\n".formatted(row.faultCell().equals(fault) ? "" : row.faultCell(),
                    row.database(), numbers));
            fault = row.faultCell();
        }
        String page = Files.readString(this.document);
        Matcher section = section(page);
        Files.writeString(this.document,
                page.substring(0, section.start()) + table + "\n" + page.substring(section.end()));
    }

    private Matcher section(String page) {
        Matcher matcher = SECTION.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("%s has no section <!-- faults -->".formatted(this.document));
        }
        return matcher;
    }

}
