package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

import dev.migrate.MigrateException;
import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.RevisionFormat;

/**
 * Writes revisions as Java classes that compile without a warning and that
 * spring-javaformat would not change.
 */
public final class JavaScriptWriter implements ScriptWriter {

    private static final int COMMENT_WIDTH = 90;

    private final String packageName;

    /**
     * A writer of classes that will be found in the given location.
     * @param location a directory of the class path, for instance
     * {@code classpath:db/migrate}, from which the package follows
     * @throws MigrateException if the directory cannot be a Java package
     */
    public JavaScriptWriter(String location) {
        ScriptLocation directory = ScriptLocation.of(location);
        this.packageName = directory.path().replace('/', '.');
        boolean named = !this.packageName.isEmpty();
        if (!directory.onClassPath() || (named && !SourceVersion.isName(this.packageName, SourceVersion.RELEASE_17))) {
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
        return className(draft) + ".java";
    }

    private static String className(RevisionDraft draft) {
        return MigrationClassName.of(draft.id(), draft.message());
    }

    @Override
    public String write(RevisionDraft draft) {
        JavaImports imports = new JavaImports();
        imports.add(Migration.class);
        imports.add(Operations.class);
        imports.add(Revision.class);
        List<JavaMethod> methods = new ArrayList<>();
        methods.add(new JavaMethod("upgrade", draft.upgrade(), imports));
        List<Instruction> downgrade = draft.downgrade();
        if (downgrade != null) {
            methods.add(new JavaMethod("downgrade", downgrade, imports));
        }
        List<String> lines = new ArrayList<>();
        if (!this.packageName.isEmpty()) {
            lines.addAll(List.of("package " + this.packageName + ";", ""));
        }
        lines.addAll(imports.lines());
        lines.add("");
        lines.addAll(javadoc(draft));
        lines.addAll(JavaAnnotation.lines(draft, className(draft)));
        lines.add("class " + className(draft) + " implements Migration {");
        for (JavaMethod method : methods) {
            lines.add("");
            lines.addAll(method.lines());
        }
        methods.forEach((method) -> lines.addAll(method.nestedClasses()));
        lines.addAll(List.of("", "}"));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> javadoc(RevisionDraft draft) {
        String message = Prose.sentence(draft.message());
        String sentence = JavaText.javadoc(message.isEmpty() ? Prose.sentence("revision " + draft.id()) : message);
        String oneLine = "/** " + sentence + " */";
        if (oneLine.length() <= COMMENT_WIDTH) {
            return List.of(oneLine);
        }
        List<String> lines = new ArrayList<>(List.of("/**"));
        lines.addAll(Prose.wrap(sentence, " * ", COMMENT_WIDTH));
        lines.add(" */");
        return lines;
    }

}
