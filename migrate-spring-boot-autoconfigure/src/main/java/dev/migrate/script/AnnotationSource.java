package dev.migrate.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.Revision;
import dev.migrate.script.JavaToken.Kind;

import org.jspecify.annotations.Nullable;

/**
 * The {@link Revision} annotation of a migration as it stands in the source.
 *
 * @param attributes the tokens of each value, by the name of the attribute
 */
record AnnotationSource(Map<String, List<JavaToken>> attributes) {

    /**
     * The annotations of this kind in a source, of which a source can have several when
     * it has several classes.
     * @param tokens the tokens of the source
     * @return the annotations, in order
     */
    static List<AnnotationSource> findAll(List<JavaToken> tokens) {
        List<AnnotationSource> annotations = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("@")) {
                int opening = endOfName(tokens, i + 1);
                if (opening < tokens.size() && tokens.get(opening).is("(")
                        && isRevision(tokens.subList(i + 1, opening))) {
                    annotations.add(new AnnotationSource(attributes(tokens, opening + 1)));
                }
            }
        }
        return annotations;
    }

    private static int endOfName(List<JavaToken> tokens, int start) {
        int end = start;
        while (end < tokens.size() && (tokens.get(end).kind() == Kind.WORD || tokens.get(end).is("."))) {
            end++;
        }
        return end;
    }

    private static boolean isRevision(List<JavaToken> name) {
        String text = String.join("", name.stream().map(JavaToken::text).toList());
        return text.equals(Revision.class.getSimpleName()) || text.equals(Revision.class.getName());
    }

    private static Map<String, List<JavaToken>> attributes(List<JavaToken> tokens, int start) {
        Map<String, List<JavaToken>> attributes = new LinkedHashMap<>();
        int depth = 0;
        int first = start;
        for (int i = start; i < tokens.size(); i++) {
            JavaToken token = tokens.get(i);
            boolean end = depth == 0 && (token.is(",") || token.is(")"));
            if (end && i > first + 2) {
                attributes.put(tokens.get(first).text(), tokens.subList(first + 2, i));
            }
            if (end && token.is(")")) {
                break;
            }
            first = end ? i + 1 : first;
            depth += (token.is("(") || token.is("{")) ? 1 : 0;
            depth -= (token.is(")") || token.is("}")) ? 1 : 0;
        }
        return attributes;
    }

    /**
     * The string literals that a value consists of.
     * @param name the name of the attribute
     * @return the literals; none if there is no such attribute; {@code null} if its value
     * is written with anything but literals
     */
    @Nullable List<JavaToken> literals(String name) {
        List<JavaToken> value = this.attributes.getOrDefault(name, List.of());
        List<JavaToken> literals = value.stream().filter((token) -> token.kind() == Kind.STRING).toList();
        String shape = String.join("",
                value.stream().map((token) -> (token.kind() == Kind.STRING) ? "\"" : token.text()).toList());
        return shape.matches("|\"|\\{(\"(,\")*)?,?}") ? literals : null;
    }

    /**
     * The texts that a value consists of.
     * @param name the name of the attribute
     * @return the texts, or {@code null} as for {@link #literals}
     */
    @Nullable List<String> texts(String name) {
        List<JavaToken> literals = literals(name);
        return (literals != null) ? literals.stream()
            .map((literal) -> literal.text().substring(1, literal.text().length() - 1).translateEscapes())
            .toList() : null;
    }

}
