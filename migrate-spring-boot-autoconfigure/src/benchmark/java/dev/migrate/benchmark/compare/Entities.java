package dev.migrate.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.tools.ToolProvider;

/**
 * Entities of twelve columns, each with a unique column, an enumeration, a reference to the
 * one before it, and two indexes.
 */
final class Entities {

    static final String PACKAGE = "shop";

    private Entities() {
    }

    static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj((i) -> PACKAGE + ".Item" + i).toList();
    }

    /**
     * Compiles entities.
     * @param root where to
     * @param size how many
     * @return the root of their class path
     * @throws IOException if they cannot be written
     */
    static Path compile(Path root, int size) throws IOException {
        Path classes = root.resolve("entities-" + size);
        Path sources = Files.createDirectories(root.resolve("entities-" + size + "-source"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-nowarn",
                "-classpath", System.getProperty("java.class.path")));
        for (int i = 0; i < size; i++) {
            Path file = sources.resolve("Item" + i + ".java");
            Files.writeString(file, source(i));
            arguments.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The entities do not compile");
        }
        return classes;
    }

    private static String source(int i) {
        return """
                package shop;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.*;

                @Entity
                @Table(name = "item_%1$d", indexes = { @Index(name = "ix_item_%1$d_parent", columnList = "parent_id"),
                        @Index(name = "ix_item_%1$d_day", columnList = "day, name") },
                        uniqueConstraints = @UniqueConstraint(name = "uq_item_%1$d", columnNames = "code"))
                public class Item%1$d {
                    public enum Status { NEW, DONE }
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Item%2$d parent;
                    @Column(length = 20, nullable = false) String code;
                    @Column(length = 200, nullable = false) String name;
                    @Enumerated(EnumType.STRING) @Column(length = 10) Status status;
                    @Column(precision = 12, scale = 2, nullable = false) BigDecimal price;
                    Integer amount;
                    @Column(nullable = false) boolean active;
                    @Column(length = 4000) String note;
                    @Column(name = "checked_by", length = 50) String checkedBy;
                    @Column(name = "created_at", nullable = false) Instant createdAt;
                    LocalDate day;
                }
                """.formatted(i, Math.max(0, i - 1));
    }

}
