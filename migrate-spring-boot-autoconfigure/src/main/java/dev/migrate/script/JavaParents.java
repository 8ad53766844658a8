package dev.migrate.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parents of a revision as the source of a Java migration says them, in the attribute
 * {@code revises} of its annotation.
 */
final class JavaParents implements WrittenParents {

    private static final String ATTRIBUTE = "revises";

    private final String source;

    private final AnnotationSource annotation;

    private JavaParents(String source, AnnotationSource annotation) {
        this.source = source;
        this.annotation = annotation;
    }

    /**
     * Looks for the parents in a source.
     * @param source the source
     * @param id the revision
     * @return the parents, or {@code null} if the source has no annotation of that
     * revision
     */
    static @Nullable JavaParents find(String source, String id) {
        List<AnnotationSource> annotations = AnnotationSource.findAll(JavaScanner.scan(source));
        return annotations.stream()
            // A constant for an identifier is as good as it is the only one.
            .filter((annotation) -> {
                List<String> ids = annotation.texts("id");
                return (ids != null) ? ids.equals(List.of(id)) : annotations.size() == 1;
            })
            .findFirst()
            .map((annotation) -> new JavaParents(source, annotation))
            .orElse(null);
    }

    @Override
    public @Nullable List<String> ids() {
        return this.annotation.texts(ATTRIBUTE);
    }

    @Override
    public @Nullable String replace(List<String> parents) {
        List<JavaToken> value = this.annotation.attributes().get(ATTRIBUTE);
        if (value == null) {
            List<JavaToken> id = this.annotation.attributes().getOrDefault("id", List.of());
            int end = id.get(id.size() - 1).end();
            return new SourceEdit(end, end, ", " + ATTRIBUTE + " = " + value(parents)).applyTo(this.source);
        }
        List<JavaToken> literals = this.annotation.literals(ATTRIBUTE);
        if (literals != null && !literals.isEmpty() && literals.size() == parents.size()) {
            return replaceEach(literals, parents);
        }
        return hasComment(value) ? null
                : new SourceEdit(value.get(0).start(), value.get(value.size() - 1).end(), value(parents))
                    .applyTo(this.source);
    }

    private String replaceEach(List<JavaToken> literals, List<String> parents) {
        List<SourceEdit> edits = new ArrayList<>();
        for (int i = 0; i < literals.size(); i++) {
            JavaToken literal = literals.get(i);
            edits.add(new SourceEdit(literal.start(), literal.end(), JavaText.literal(parents.get(i))));
        }
        // From the end, so that the places of the others stay where they are.
        Collections.reverse(edits);
        String text = this.source;
        for (SourceEdit edit : edits) {
            text = edit.applyTo(text);
        }
        return text;
    }

    private boolean hasComment(List<JavaToken> value) {
        int end = value.get(0).start();
        for (JavaToken token : value) {
            if (!this.source.substring(end, token.start()).isBlank()) {
                return true;
            }
            end = token.end();
        }
        return false;
    }

    private static String value(List<String> parents) {
        if (parents.isEmpty()) {
            return "{}";
        }
        String literals = JavaText.literals(parents);
        return (parents.size() == 1) ? literals : "{ " + literals + " }";
    }

}
