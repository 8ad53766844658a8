package dev.migrate.script;

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

    private static final Pattern SECTION_LINE = Pattern.compile("[\\w-]+\\s*:?");

    private final Function<Operation, List<String>> renderer;

    /**
     * A writer of scripts in the SQL that is given.
     * @param renderer the statements that carry out an operation, without terminators
     */
    public SqlScriptWriter(Function<Operation, List<String>> renderer) {
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
        addNames(lines, HeaderKey.REPLACES, draft.replaces());
        lines.add("-- created: " + draft.created());
        addSection(lines, Section.UPGRADE, draft.upgrade());
        List<Instruction> downgrade = draft.downgrade();
        if (downgrade != null) {
            addSection(lines, Section.DOWNGRADE, downgrade);
        }
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

    private static String terminated(String statement) {
        List<SqlToken> tokens = SqlScanner.scan(statement);
        boolean comment = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == SqlToken.Kind.LINE_COMMENT;
        String terminated = statement + (comment ? "\n;" : ";");
        if (!isOneStatement(terminated)) {
            throw new MigrateException("An SQL script cannot hold this as one statement, because it has a semicolon or "
                    + "an unclosed quote in it: " + statement + "\nWrite the revision in Java");
        }
        return terminated;
    }

    private static boolean isOneStatement(String text) {
        ScriptFile nowhere = new ScriptFile("", "", new ByteArrayResource(new byte[0]));
        Offences offences = new Offences();
        SqlBody body = SqlBody.read("-- " + Section.UPGRADE + "\n" + text, nowhere, offences);
        return offences.isEmpty() && body.upgrade().size() == 1 && body.downgrade() == null;
    }

}
