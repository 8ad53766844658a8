package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    private static final int COMMENT_WIDTH = 90;

    private final SqlSyntax syntax;

    private final StatementRenderer renderer;

    private final WritingStyle style;

    /**
     * A writer of scripts in the SQL that is given, which look as built in.
     * @param dialect the family of databases whose SQL that is; any other name stands for
     * SQL as most of them read it
     * @param renderer the statements that carry out an operation, without terminators
     */
    public SqlScriptWriter(String dialect, StatementRenderer renderer) {
        this(dialect, renderer, WritingStyle.DEFAULT);
    }

    /**
     * A writer of scripts in the SQL that is given.
     * @param dialect the family of databases whose SQL that is; any other name stands for
     * SQL as most of them read it
     * @param renderer the statements that carry out an operation, without terminators
     * @param style how they look
     */
    public SqlScriptWriter(String dialect, StatementRenderer renderer, WritingStyle style) {
        this.syntax = SqlSyntax.of(dialect);
        this.renderer = renderer;
        this.style = style;
    }

    @Override
    public RevisionFormat format() {
        return RevisionFormat.SQL;
    }

    @Override
    public String fileName(RevisionDraft draft) {
        return this.style.fileTemplate().sqlFile(draft, this.style.zoned(draft.created()));
    }

    @Override
    public String write(RevisionDraft draft) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("comment", comment(Prose.sentence(draft.message()), HEADER_LINE));
        parts.put("header", header(draft));
        parts.put("origin", (draft.origin() != null)
                ? String.join("\n", Prose.wrap(draft.origin().text(), "-- ", COMMENT_WIDTH)) : "");
        parts.put("upgrade", section(draft.upgrade()));
        if (draft.downgrade() != null) {
            parts.put("downgrade", section(draft.downgrade()));
        }
        String text = this.style.render(RevisionFormat.SQL, draft, parts);
        WrittenRevision.checkSql(text, draft, this.style);
        return text;
    }

    private String header(RevisionDraft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("-- revision: " + draft.id());
        addNames(lines, HeaderKey.REVISES, draft.revises());
        addNames(lines, HeaderKey.DEPENDS_ON, draft.dependsOn());
        addNames(lines, HeaderKey.BRANCH_LABELS, draft.branchLabels());
        addNames(lines, HeaderKey.REPLACES, draft.replaces());
        lines.add("-- created: " + this.style.text(draft.created()));
        return String.join("\n", lines);
    }

    private static void addNames(List<String> lines, HeaderKey key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add("-- " + key + ": " + String.join(", ", names));
        }
    }

    private static String comment(String text, Pattern meaningful) {
        // Quotes keep a message such as "revision: 12" from being taken at its word.
        return meaningful.matcher(text).matches() ? '"' + text + '"' : text;
    }

    private String section(List<Instruction> instructions) {
        Paragraphs paragraphs = new Paragraphs();
        for (Instruction instruction : instructions) {
            List<String> lines = new ArrayList<>();
            instruction.remarks().forEach((remark) -> lines.addAll(comment(Prose.line(remark))));
            Operation alternative = instruction.alternative();
            if (alternative != null) {
                this.renderer.renderAlternative(alternative)
                    .stream()
                    .flatMap((statement) -> terminated(statement).lines())
                    .forEach((line) -> lines.add("-- " + comment(line, SECTION_LINE)));
            }
            this.renderer.render(instruction.operation())
                .forEach((statement) -> lines.add(terminated(SqlLayout.of(statement))));
            paragraphs.add(instruction, lines);
        }
        return paragraphs.lines().isEmpty() ? "-- nothing to do" : String.join("\n", paragraphs.lines());
    }

    private static List<String> comment(String line) {
        if (line.isEmpty()) {
            return List.of();
        }
        String text = comment(line, SECTION_LINE);
        // A word that is alone on its line may mean something else than among others.
        return IntStream.iterate(COMMENT_WIDTH, (width) -> width > COMMENT_WIDTH / 2, (width) -> width - 1)
            .mapToObj((width) -> Prose.wrap(text, "-- ", width))
            .filter((lines) -> lines.stream().noneMatch((part) -> SECTION_LINE.matcher(part.substring(3)).matches()))
            .findFirst()
            .orElseGet(() -> List.of("-- " + text));
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
