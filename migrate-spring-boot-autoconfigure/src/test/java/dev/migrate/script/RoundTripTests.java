package dev.migrate.script;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.ColumnTypes;
import dev.migrate.IrreversibleMigrationException;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is written, read, compiled and run does what the draft said.
 */
class RoundTripTests {

    private static final String LOCATION = "classpath:db/migrate";

    @TempDir
    Path temporary;

    @Test
    void goldenDraftsAsJava() throws Exception {
        assertJava(withOwnIdentifiers(GoldenDrafts.all()));
    }

    @Test
    void goldenDraftsAsSql() throws Exception {
        List<RevisionDraft> drafts = withOwnIdentifiers(GoldenDrafts.all());
        ScriptFiles files = new ScriptFiles(this.temporary);
        ScriptWriter writer = new SqlScriptWriter("postgresql", GoldenTests::render);
        drafts.forEach((draft) -> files.write(Path.of("db/migrate"), writer, draft));
        Map<String, RevisionScript> scripts = scripts(new ClassPathRoot(this.temporary));
        for (RevisionDraft draft : drafts) {
            RevisionScript script = scripts.get(draft.id());
            assertPlace(script, draft);
            assertThat(RecordingTarget.sql(RecordingTarget.upgrade(script))).isEqualTo(
                    draft.upgrade().stream().flatMap((one) -> GoldenTests.render(one.operation()).stream()).toList());
            assertDowngrade(script, draft);
        }
    }

    @Test
    void aRevisionTooLargeForOneClassAsJava() throws Exception {
        List<Instruction> tables = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            QualifiedName name = QualifiedName.of("table_" + i);
            List<Column> columns = new ArrayList<>();
            for (int j = 0; j < 15; j++) {
                columns.add(Column.of("column_%d_%d".formatted(i, j), ColumnTypes.varchar(20 + j)));
            }
            tables.add(Instruction.of(new CreateTable(Table.of(name, columns, null))));
            tables.add(Instruction.of(new CreateIndex(name, Index.on("ix_" + i, List.of("column_%d_0".formatted(i))))));
        }
        assertJava(List.of(new RevisionDraft("12", List.of(), List.of(), List.of(), "everything", Instant.EPOCH, tables,
                List.of())));
        RevisionDraft beginning = new RevisionDraft("12", List.of(), List.of(), List.of(), "everything", Instant.EPOCH,
                tables.subList(0, 250), List.of());
        String source = new JavaScriptWriter(LOCATION).write(beginning);
        assertThat(source).contains("        Upgrade2.run(op);\n");
        assertThat(JavaFormat.format(source)).isEqualTo(source);
    }

    @Test
    void randomDraftsAsJava() throws Exception {
        RandomDrafts random = new RandomDrafts(20261120);
        List<RevisionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            drafts.add(random.next("%012x".formatted(i)));
        }
        assertJava(drafts);
        for (RevisionDraft draft : drafts) {
            String source = new JavaScriptWriter(LOCATION).write(draft);
            assertThat(JavaFormat.format(source)).isEqualTo(source);
        }
    }

    private void assertJava(List<RevisionDraft> drafts) throws Exception {
        ScriptWriter writer = new JavaScriptWriter(LOCATION);
        String[] sources = drafts.stream()
            .flatMap((draft) -> Stream.of("db/migrate/" + writer.fileName(draft), writer.write(draft)))
            .toArray(String[]::new);
        ClassPathRoot root = new ClassPathRoot(this.temporary.resolve("classes")).write("empty", "").compile(sources);
        Map<String, RevisionScript> scripts = scripts(root);
        for (RevisionDraft draft : drafts) {
            RevisionScript script = scripts.get(draft.id());
            assertPlace(script, draft);
            assertThat(script.message()).isEqualTo(draft.message());
            assertThat(RecordingTarget.upgrade(script)).isEqualTo(operations(draft.upgrade()));
            assertDowngrade(script, draft);
        }
    }

    private static void assertDowngrade(RevisionScript script, RevisionDraft draft) throws Exception {
        List<Instruction> downgrade = draft.downgrade();
        if (downgrade == null) {
            assertThatExceptionOfType(IrreversibleMigrationException.class)
                .isThrownBy(() -> RecordingTarget.downgrade(script));
        }
        else {
            assertThat(RecordingTarget.downgrade(script)).isEqualTo(operations(downgrade));
        }
    }

    private static void assertPlace(RevisionScript script, RevisionDraft draft) {
        assertThat(script.revises()).isEqualTo(draft.revises());
        assertThat(script.dependsOn()).isEqualTo(draft.dependsOn());
        assertThat(script.branchLabels()).isEqualTo(draft.branchLabels());
        assertThat(script.replaces()).isEqualTo(draft.replaces());
        assertThat(script.created()).isEqualTo(draft.created());
    }

    private static Map<String, RevisionScript> scripts(ClassPathRoot root) {
        return new ScriptDirectory(root.loader(), List.of(LOCATION)).load()
            .stream()
            .collect(Collectors.toMap(RevisionScript::id, Function.identity()));
    }

    private static List<RevisionDraft> withOwnIdentifiers(Map<String, RevisionDraft> drafts) {
        List<RevisionDraft> all = new ArrayList<>();
        for (RevisionDraft draft : drafts.values()) {
            all.add(new RevisionDraft("%012x".formatted(all.size()), draft.revises(), draft.dependsOn(),
                    draft.branchLabels(), draft.replaces(), draft.message(), draft.created(), draft.upgrade(),
                    draft.downgrade()));
        }
        return all;
    }

    /** A script creates the indexes of a new table after it. */
    private static List<Operation> operations(List<Instruction> instructions) {
        List<Operation> operations = new ArrayList<>();
        for (Instruction instruction : instructions) {
            if (instruction.operation() instanceof CreateTable create) {
                operations.add(new CreateTable(create.table().withIndexes(List.of())));
                create.table()
                    .indexes()
                    .forEach((index) -> operations.add(new CreateIndex(create.table().name(), index)));
            }
            else {
                operations.add(instruction.operation());
            }
        }
        return operations;
    }

}
