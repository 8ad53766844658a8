package dev.migrate.benchmark.apply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.tools.ToolProvider;

/**
 * Revisions that each create a table of two columns, in the form of each tool.
 */
final class Revisions {

    private Revisions() {
    }

    static String id(int i) {
        return "%012x".formatted((i + 1) * 0x9e3779b97f4aL & 0xffffffffffffL);
    }

    static String sql(int i) {
        return "create table item_%d (id bigint not null, name varchar(100), primary key (id))".formatted(i);
    }

    /**
     * How many there are in a directory.
     */
    static int size(Path directory) {
        String name = directory.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    /**
     * Writes them for one tool.
     * @param root where to
     * @param tool the tool
     * @param size how many
     * @return their directory
     */
    static Path write(Path root, Tool tool, int size) {
        Path directory = root.resolve(tool.name().toLowerCase(java.util.Locale.ROOT) + "-" + size);
        if (Files.exists(directory)) {
            return directory;
        }
        switch (tool) {
            case MIGRATE_SQL -> IntStream.range(0, size)
                .forEach((i) -> write(directory.resolve("db/migrate/%s_add_item_%d.sql".formatted(id(i), i)), script(i)));
            case MIGRATE_JAVA -> compile(directory, size);
            case FLYWAY -> IntStream.range(0, size)
                .forEach((i) -> write(directory.resolve("flyway/V%d__add_item_%d.sql".formatted(i + 1, i)),
                        sql(i) + ";\n"));
            case LIQUIBASE -> {
                StringBuilder log = new StringBuilder("--liquibase formatted sql\n");
                IntStream.range(0, size)
                    .forEach((i) -> log.append("\n--changeset ann:%s\n%s;\n".formatted(id(i), sql(i))));
                write(directory.resolve("changelog.sql"), log.toString());
            }
            default -> write(directory.resolve("nothing"), "");
        }
        return directory;
    }

    private static String script(int i) {
        return """
                -- add item %d.
                -- revision: %s
                -- revises: %s
                -- created: 2026-11-20T21:45:00Z

                -- upgrade
                %s;

                -- downgrade
                drop table item_%d;
                """.formatted(i, id(i), (i > 0) ? id(i - 1) : "", sql(i), i).replace("-- revises: \n", "");
    }

    private static void compile(Path directory, int size) {
        List<String> arguments = new ArrayList<>(List.of("-d", directory.toString(), "-proc:none", "-nowarn",
                "-classpath", System.getProperty("java.class.path")));
        for (int i = 0; i < size; i++) {
            String name = "R%s_AddItem%d".formatted(id(i), i);
            Path file = directory.resolveSibling(directory.getFileName() + "-source").resolve(name + ".java");
            write(file, """
                    package db.migrate;

                    import dev.migrate.Migration;
                    import dev.migrate.Operations;
                    import dev.migrate.Revision;

                    import static dev.migrate.ColumnTypes.bigint;
                    import static dev.migrate.ColumnTypes.varchar;

                    @Revision(id = "%s", %screated = "2026-11-20T21:45:00Z")
                    class %s implements Migration {

                        @Override
                        public void upgrade(Operations op) {
                            op.createTable("item_%d", table -> {
                                table.column("id", bigint()).notNull();
                                table.column("name", varchar(100));
                                table.primaryKey("id");
                            });
                        }

                        @Override
                        public void downgrade(Operations op) {
                            op.dropTable("item_%d");
                        }

                    }
                    """.formatted(id(i), (i > 0) ? "revises = \"" + id(i - 1) + "\", " : "", name, i, i));
            arguments.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The migrations do not compile");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
