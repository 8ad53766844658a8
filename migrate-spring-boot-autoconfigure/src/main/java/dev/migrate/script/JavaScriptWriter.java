package dev.migrate.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.MigrateException;
import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.RevisionFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * Writes revisions as Java classes that compile without a warning and that
 * spring-javaformat would not change.
 */
public final class JavaScriptWriter implements ScriptWriter {

    private static final int COMMENT_WIDTH = 90;

    private final ScriptLocation location;

    private final WritingStyle style;

    private final @Nullable SqlFallback fallback;

    /**
     * A writer of classes that will be found in the given location and look as built in.
     * @param location a directory of the class path, for instance
     * {@code classpath:db/migrate}, from which the package follows
     * @throws MigrateException if the directory cannot be a Java package
     */
    public JavaScriptWriter(String location) {
        this(location, WritingStyle.DEFAULT);
    }

    /**
     * A writer of classes that will be found in the given location.
     * @param location a directory of the class path, for instance
     * {@code classpath:db/migrate}, from which the package follows
     * @param style how they look
     * @throws MigrateException if the directory cannot be a Java package
     */
    public JavaScriptWriter(String location, WritingStyle style) {
        this(location, style, null);
    }

    /**
     * A writer of classes that will be found in the given location, in which SQL stands
     * for what no operation says.
     * @param location a directory of the class path, for instance
     * {@code classpath:db/migrate}, from which the package follows
     * @param dialect the family of databases whose SQL that is
     * @param renderer the statements that carry out an operation, without terminators
     * @param style how they look
     * @throws MigrateException if the directory cannot be a Java package
     */
    public JavaScriptWriter(String location, String dialect, StatementRenderer renderer, WritingStyle style) {
        this(location, style, new SqlFallback(dialect, renderer));
    }

    private JavaScriptWriter(String location, WritingStyle style, @Nullable SqlFallback fallback) {
        this.location = ScriptLocation.of(location);
        this.style = style;
        this.fallback = fallback;
        if (!this.location.canBePackage()) {
            throw new MigrateException(
                    "Java migrations cannot live in %s, because it is no Java package. Write the ".formatted(location)
                            + "revision as SQL, or name another directory in migrate.locations");
        }
    }

    @Override
    public RevisionFormat format() {
        return RevisionFormat.JAVA;
    }

    @Override
    public String fileName(RevisionDraft draft) {
        return nameInLocation(draft).replace('.', '/') + ".java";
    }

    private String nameInLocation(RevisionDraft draft) {
        return this.style.fileTemplate().javaClass(draft, this.style.zoned(draft.created()));
    }

    @Override
    public String write(RevisionDraft draft) {
        JavaImports imports = new JavaImports();
        imports.add(Migration.class);
        imports.add(Operations.class);
        imports.add(Revision.class);
        JavaMethod upgrade = new JavaMethod("upgrade", expressible(draft.upgrade()), imports);
        List<String> nestedClasses = new ArrayList<>(upgrade.nestedClasses());
        JavaMethod downgrade = (draft.downgrade() != null)
                ? new JavaMethod("downgrade", expressible(draft.downgrade()), imports) : null;
        if (downgrade != null) {
            nestedClasses.addAll(downgrade.nestedClasses());
        }
        String name = nameInLocation(draft);
        String className = ClassUtils.getShortName(name);
        Map<String, Object> parts = new HashMap<>();
        parts.put("packageName", packageName(name));
        parts.put("className", className);
        parts.put("imports", text(imports.lines()));
        parts.put("javadoc", text(javadoc(draft)));
        parts.put("annotation", text(JavaAnnotation.lines(draft, className, this.style.text(draft.created()))));
        parts.put("upgrade", text(upgrade.lines()));
        if (downgrade != null) {
            parts.put("downgrade", text(downgrade.lines()));
        }
        parts.put("nestedClasses", text(nestedClasses.stream().skip(1).toList()));
        String text = this.style.render(RevisionFormat.JAVA, draft, parts);
        WrittenRevision.checkJava(text, draft, className, this.style);
        return text;
    }

    private List<Instruction> expressible(List<Instruction> instructions) {
        return (this.fallback != null) ? this.fallback.in(instructions) : instructions;
    }

    private String packageName(String name) {
        String root = this.location.path().replace('/', '.');
        String below = ClassUtils.getPackageName(name);
        return root + (root.isEmpty() || below.isEmpty() ? "" : ".") + below;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> javadoc(RevisionDraft draft) {
        String message = Prose.sentence(draft.message());
        String sentence = JavaText.javadoc(message.isEmpty() ? Prose.sentence("revision " + draft.id()) : message);
        String oneLine = "/** " + sentence + " */";
        if (draft.origin() == null && oneLine.length() <= COMMENT_WIDTH) {
            return List.of(oneLine);
        }
        List<String> lines = new ArrayList<>(List.of("/**"));
        lines.addAll(Prose.wrap(sentence, " * ", COMMENT_WIDTH));
        if (draft.origin() != null) {
            lines.add(" * <p>");
            lines.addAll(Prose.wrap(JavaText.javadoc(draft.origin().text()), " * ", COMMENT_WIDTH));
        }
        lines.add(" */");
        return lines;
    }

}
