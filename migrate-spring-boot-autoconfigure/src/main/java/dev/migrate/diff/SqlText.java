package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes from SQL expressions what certainly means nothing: spaces, case, parentheses
 * around the whole and around conditions that are joined as if there were none, and the
 * order of conditions that must all hold.
 */
final class SqlText {

    /** A text or quoted name, a word or number, spaces, or a single character. */
    static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*\"|`[^`]*`|[\\p{L}\\p{N}_$]+|\\s+|.",
            Pattern.DOTALL);

    private static final Pattern NULL = Pattern.compile("null(?:::.*)?", Pattern.DOTALL);

    private SqlText() {
    }

    static @Nullable String simplify(@Nullable String sql) {
        return (sql != null) ? join(withoutParentheses(flat(tokens(sql)))) : null;
    }

    /**
     * A default; to have none and to have {@code null} is the same.
     */
    static @Nullable String simplifyDefault(@Nullable String sql) {
        String simple = simplify(sql);
        return (simple != null && NULL.matcher(simple).matches()) ? null : simple;
    }

    /**
     * The conditions that a condition joins by {@code and}.
     * @param sql the condition
     * @return the simplified conditions, sorted
     */
    static List<String> conjuncts(String sql) {
        List<String> conjuncts = new ArrayList<>();
        split(flat(tokens(sql)), conjuncts);
        return conjuncts.stream().sorted().distinct().toList();
    }

    private static void split(List<String> tokens, List<String> conjuncts) {
        List<String> inner = withoutParentheses(tokens);
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int depth = 0;
        boolean between = false;
        for (String token : inner) {
            depth += depth(token);
            if (depth == 0 && token.equals("or")) {
                // "and" binds more closely than "or", so this cannot be taken apart.
                conjuncts.add(join(inner));
                return;
            }
            boolean and = depth == 0 && token.equals("and");
            if (and && !between) {
                parts.add(part);
                part = new ArrayList<>();
                continue;
            }
            between = (between && !and) || (depth == 0 && token.equals("between"));
            part.add(token);
        }
        parts.add(part);
        if (parts.size() == 1) {
            conjuncts.add(join(inner));
        }
        else {
            parts.forEach((conjunct) -> split(conjunct, conjuncts));
        }
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String token = matcher.group();
            if (!token.isBlank()) {
                tokens.add("'\"`".indexOf(token.charAt(0)) >= 0 ? token : token.toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    /**
     * Takes parentheses away between which precedence says the same: {@code and} binds
     * more closely than {@code or}, and neither minds the order.
     */
    private static List<String> flat(List<String> tokens) {
        List<String> flat = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).equals("(")) {
                flat.add(tokens.get(i));
                continue;
            }
            int end = end(tokens, i);
            List<String> inner = flat(tokens.subList(i + 1, Math.min(end, tokens.size())));
            String before = flat.isEmpty() ? null : flat.get(flat.size() - 1);
            String after = (end + 1 < tokens.size()) ? tokens.get(end + 1) : null;
            boolean needed = end >= tokens.size() || (before == null && after == null) || !isJoint(before, inner)
                    || !isJoint(after, inner);
            if (needed) {
                flat.add("(");
            }
            flat.addAll(inner);
            if (needed && end < tokens.size()) {
                flat.add(")");
            }
            i = end;
        }
        return flat;
    }

    /**
     * Whether a condition can do without parentheses beside a token, or beside nothing.
     */
    private static boolean isJoint(@Nullable String token, List<String> condition) {
        return token == null || token.equals("or") || (token.equals("and") && !topLevel(condition).contains("or"));
    }

    private static List<String> topLevel(List<String> tokens) {
        List<String> topLevel = new ArrayList<>();
        int depth = 0;
        for (String token : tokens) {
            depth += depth(token);
            if (depth == 0) {
                topLevel.add(token);
            }
        }
        return topLevel;
    }

    private static int end(List<String> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static List<String> withoutParentheses(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0 && i < tokens.size() - 1) {
                return tokens;
            }
        }
        return (tokens.size() > 2 && tokens.get(0).equals("("))
                ? withoutParentheses(tokens.subList(1, tokens.size() - 1)) : tokens;
    }

    private static int depth(String token) {
        return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }

    private static String join(List<String> tokens) {
        StringBuilder sql = new StringBuilder();
        for (String token : tokens) {
            boolean words = !sql.isEmpty() && isWord(sql.charAt(sql.length() - 1)) && isWord(token.charAt(0));
            sql.append(words ? " " : "").append(token);
        }
        return sql.toString();
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '\'' || character == '"';
    }

}
