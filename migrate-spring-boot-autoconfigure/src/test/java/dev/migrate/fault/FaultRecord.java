package dev.migrate.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tests of one class have tried: a file of lines with a fault, the suite, the
 * database and four numbers, tabs between them.
 */
final class FaultRecord {

    private static final Path DIRECTORY = Path.of("target", "faults");

    private final Path file;

    private final Map<FaultRow, FaultCount> counts = new LinkedHashMap<>();

    /**
     * A record that is empty, whatever an earlier run has left.
     * @param type the class of the tests
     */
    FaultRecord(Class<?> type) {
        this.file = DIRECTORY.resolve(type.getName() + ".tsv");
        write();
    }

    synchronized void add(FaultRow row, FaultCount count) {
        this.counts.merge(row, count, FaultCount::plus);
        write();
    }

    private void write() {
        List<String> lines = this.counts.entrySet()
            .stream()
            .map((entry) -> line(entry.getKey(), entry.getValue()))
            .toList();
        try {
            Files.createDirectories(DIRECTORY);
            // Another process may be reading.
            Path next = Files.write(this.file.resolveSibling(this.file.getFileName() + ".next"), lines);
            Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String line(FaultRow row, FaultCount count) {
        return String.join("\t", row.fault().name(), row.suite(), row.database(), "" + count.times(),
                "" + count.decided(), "" + count.lost(), "" + count.stride());
    }

    /**
     * What all tests have tried that were run since {@code target} was deleted.
     * @return what came of it, by row
     */
    static Map<FaultRow, FaultCount> readAll() throws IOException {
        Map<FaultRow, FaultCount> all = new LinkedHashMap<>();
        if (!Files.isDirectory(DIRECTORY)) {
            return all;
        }
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.filter((file) -> file.toString().endsWith(".tsv")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t");
                    all.merge(new FaultRow(Fault.valueOf(cells[0]), cells[1], cells[2]),
                            new FaultCount(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]),
                                    Integer.parseInt(cells[5]), Integer.parseInt(cells[6])),
                            FaultCount::plus);
                }
            }
        }
        return all;
    }

}
