package dev.migrate.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;

import org.springframework.core.io.ByteArrayResource;

/**
 * Makes sure that what a template made of a revision still is that revision, before it is
 * written: a graph in which it is missing would be found out much later.
 */
final class WrittenRevision {

    private WrittenRevision() {
    }

    /**
     * Looks for the names of the revision, because Java cannot be read without compiling
     * it.
     * @param text the source
     * @param draft what it was made of
     * @param className the name that the class must have
     * @param style how it was made
     * @throws MigrateException if something is missing
     */
    static void checkJava(String text, RevisionDraft draft, String className, WritingStyle style) {
        List<String> missing = new ArrayList<>();
        if (!Pattern.compile("\\bclass\\s+" + Pattern.quote(className) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text)
            .find()) {
            missing.add("class ${className}");
        }
        boolean placed = Stream
            .of(List.of(draft.id()), draft.revises(), draft.dependsOn(), draft.branchLabels(), draft.replaces())
            .flatMap(List::stream)
            .allMatch((name) -> text.contains(JavaText.literal(name)));
        if (!placed || !text.contains("@Revision(")) {
            missing.add("${annotation}");
        }
        if (!missing.isEmpty()) {
            throw refusal(missing, style, RevisionFormat.JAVA);
        }
    }

    /**
     * Reads a script back.
     * @param text the script
     * @param draft what it was made of
     * @param style how it was made
     * @throws MigrateException if it is another revision, or none
     */
    static void checkSql(String text, RevisionDraft draft, WritingStyle style) {
        String place = style.templates().place(style.template(), RevisionFormat.SQL);
        ScriptFile file = new ScriptFile(draft.id() + ".sql", place,
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
        Offences offences = new Offences();
        RevisionScript script = new SqlRevisionReader(offences, Placeholders.NONE).read(file).orElse(null);
        if (script == null || !isPlaced(script, draft)) {
            throw refusal(List.of("${header}"), style, RevisionFormat.SQL);
        }
        try {
            offences.throwIfAny();
            script.check((style.dialect() != null) ? style.dialect() : "");
        }
        catch (ScriptException ex) {
            throw new MigrateException(
                    "What the template makes of the revision could not be read again. Nothing was written. Correct the template; the lines are those of what it makes:\n"
                            + ex.getMessage(),
                    ex);
        }
    }

    private static boolean isPlaced(RevisionScript script, RevisionDraft draft) {
        return script.id().equals(draft.id()) && script.revises().equals(draft.revises())
                && script.dependsOn().equals(draft.dependsOn()) && script.branchLabels().equals(draft.branchLabels())
                && script.replaces().equals(draft.replaces());
    }

    private static MigrateException refusal(List<String> missing, WritingStyle style, RevisionFormat format) {
        return new MigrateException(
                "What %s makes of the revision has lost its place in the graph. Nothing was written. Put %s into the template, where the built-in one has it"
                    .formatted(style.templates().place(style.template(), format), String.join(" and ", missing)));
    }

}
