package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;
import dev.migrate.operation.Operation;

import org.springframework.core.io.ByteArrayResource;

/**
 * Writes revisions as SQL scripts for one family of databases. What it writes is read
 * back as the same statements.
 */
public final class SqlScriptWriter implements ScriptWriter {

    private static final Pattern HEADER_LINE = Pattern.compile("[\\w-]+\\s*(:.*)?");

    private static final Pattern SECTION_LINE = Pattern.compile("[\\w-]+\\s*:?|(?i:migrate)\\s*:.*");

    private static final List<String> TERMINATORS = List.of(";", "\n;", "\n/", "\ngo");

    private static final String NEXT = "select 1";

    private final SqlSyntax syntax;

    private final Function<Operation, List<String>> renderer;

    /**
     * A writer of scripts in the SQL that is given.
     * @param dialect the family of databases whose SQL that is; any other name stands for
     * SQL as most of them read it
     * @param renderer the statements that carry out an operation, without terminators
     */
    public SqlScriptWriter(String dialect, Function<Operation, List<String>> renderer) {
        this.syntax = SqlSyntax.of(dialect);
        this.renderer = renderer;
    }

    @Override
    public RevisionFormat format() {
        return RevisionFormat.SQL;
    }

    @Override
    public String fileName(RevisionDraft draft) {
        String slug = Slug.of(draft.message());
        String id = draft.id().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return slug.isEmpty() ? id + ".sql" : id + "_" + slug + ".sql";
    }

    @Override
    public String write(RevisionDraft draft) {
        List<String> lines = new ArrayList<>();
        addComment(lines, Prose.sentence(draft.message()), HEADER_LINE);
        lines.add("-- revision: " + draft.id());
        addNames(lines, HeaderKey.REVISES, draft.revises());
        addNames(lines, HeaderKey.DEPENDS_ON, draft.dependsOn());
        addNames(lines, HeaderKey.BRANCH_LABELS, draft.branchLabels());
        lines.add("-- created: " + draft.created());
        addSection(lines, Section.UPGRADE, draft.upgrade());
        addSection(lines, Section.DOWNGRADE, draft.downgrade());
        return String.join("\n", lines) + "\n";
    }

    private static void addNames(List<String> lines, HeaderKey key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add("-- " + key + ": " + String.join(", ", names));
        }
    }

    private static void addComment(List<String> lines, String text, Pattern meaningful) {
        if (!text.isEmpty()) {
            // Quotes keep a message such as "revision: 12" from being taken at its word.
            lines.add("-- " + (meaningful.matcher(text).matches() ? '"' + text + '"' : text));
        }
    }

    private void addSection(List<String> lines, Section section, List<Instruction> instructions) {
        lines.addAll(List.of("", "-- " + section));
        int start = lines.size();
        for (Instruction instruction : instructions) {
            List<String> statements = this.renderer.apply(instruction.operation());
            if (lines.size() > start && !(statements.isEmpty() && instruction.remarks().isEmpty())) {
                lines.add("");
            }
            instruction.remarks().forEach((remark) -> addComment(lines, Prose.line(remark), SECTION_LINE));
            statements.forEach((statement) -> lines.add(terminated(statement)));
        }
        if (lines.size() == start) {
            lines.add("-- nothing to do");
        }
    }

    private String terminated(String statement) {
        return TERMINATORS.stream()
            .map(statement::concat)
            .filter(this::isOneStatement)
            .findFirst()
            .orElseThrow(() -> new MigrateException(
                    "An SQL script cannot hold this as one statement, because it has a semicolon or "
                            + "an unclosed quote in it: " + statement + "\nWrite the revision in Java"));
    }

    /**
     * Whether what is written is read back as one statement, whatever follows.
     */
    private boolean isOneStatement(String text) {
        ScriptFile nowhere = new ScriptFile("", "", new ByteArrayResource(new byte[0]));
        Reader reader = new StringReader("-- %s\n%s\n%s;".formatted(Section.UPGRADE, text, NEXT));
        Offences offences = new Offences();
        List<String> statements = new ArrayList<>();
        try {
            SqlBody.read(reader, nowhere, new SqlOptions(this.syntax, Placeholders.NONE),
                    (section, statement, autocommit) -> statements.add(section + ": " + statement.sql()), offences);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return offences.isEmpty() && statements.size() == 2 && statements.get(1).equals(Section.UPGRADE + ": " + NEXT);
    }

}
