package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the annotation that gives a revision its place in the graph. A list of names
 * that needs several lines has them for itself, which is one of several ways in which
 * spring-javaformat breaks it; those of usual length are laid out as it does.
 */
final class JavaAnnotation {

    private static final String CONTINUATION = " ".repeat(8);

    private final List<String> lines = new ArrayList<>();

    private String line = "@Revision(";

    private boolean full;

    private JavaAnnotation() {
    }

    /**
     * The lines of the annotation.
     * @param draft the revision
     * @param className the name of the class, which may say the message already
     * @param moment when the revision is written
     * @return the lines
     */
    static List<String> lines(RevisionDraft draft, String className, String moment) {
        JavaAnnotation annotation = new JavaAnnotation();
        annotation.add("id = " + JavaText.literal(draft.id()) + ",");
        annotation.addNames("revises", draft.revises());
        annotation.addNames("dependsOn", draft.dependsOn());
        annotation.addNames("branchLabels", draft.branchLabels());
        annotation.addNames("replaces", draft.replaces());
        String created = "created = " + JavaText.literal(moment);
        // An empty message means the one that the name says.
        if (draft.message().isEmpty() || MigrationClassName.message(className, draft.id()).equals(draft.message())) {
            annotation.add(created + ")");
        }
        else {
            annotation.add(created + ",");
            annotation.add("message = " + JavaText.literal(draft.message()) + ")");
        }
        annotation.lines.add(annotation.line);
        return annotation.lines;
    }

    private void addNames(String attribute, List<String> names) {
        if (names.size() == 1) {
            add(attribute + " = " + JavaText.literal(names.get(0)) + ",");
        }
        else if (!names.isEmpty()) {
            List<String> literals = names.stream().map(JavaText::literal).toList();
            String oneLine = attribute + " = { " + String.join(", ", literals) + " },";
            if (CONTINUATION.length() + oneLine.length() <= JavaLayout.WIDTH) {
                add(oneLine);
                return;
            }
            this.lines.add(this.line);
            this.lines.addAll(
                    JavaLayout.fill(CONTINUATION + attribute + " = { ", literals, " },", CONTINUATION + CONTINUATION));
            this.line = this.lines.remove(this.lines.size() - 1);
            this.full = true;
        }
    }

    private void add(String text) {
        String longer = this.line.endsWith("(") ? this.line + text : this.line + " " + text;
        if (longer.length() <= JavaLayout.WIDTH && !this.full) {
            this.line = longer;
            return;
        }
        this.lines.add(this.line);
        this.line = CONTINUATION + text;
        this.full = false;
    }

}
