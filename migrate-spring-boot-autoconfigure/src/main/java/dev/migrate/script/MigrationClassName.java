package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The names of Java migrations: {@code R3512b954651e_AddAccount} is revision
 * {@code 3512b954651e} and says {@code add account}.
 */
final class MigrationClassName {

    private static final Pattern OTHER_PREFIX = Pattern.compile("R[^_]+_");

    private static final Pattern WORD = Pattern
        .compile("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{L}\\p{M}&&[^\\p{Lu}]]+|\\p{Nd}+");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}s?");

    private MigrationClassName() {
    }

    /**
     * The name for the class of a revision.
     * @param text what tells the class from others: the identifier of the revision, and
     * what the revision does
     * @return a name without package, in which an underscore stands for each character
     * that cannot be in a name
     */
    static String of(String text) {
        StringBuilder name = new StringBuilder("R");
        text.codePoints().map((character) -> isNamePart(character) ? character : '_').forEach(name::appendCodePoint);
        return name.toString();
    }

    /**
     * What a revision does, as it stands in the name of a class.
     * @param message what the revision does
     * @param maximumLength how many characters of it are good for a name
     * @return for instance {@code AddAccount}; empty where the message has no words
     */
    static String words(String message, int maximumLength) {
        return Slug.words(message, maximumLength).stream().map(StringUtils::capitalize).collect(Collectors.joining());
    }

    private static boolean isNamePart(int character) {
        return Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character)
                && character != '$';
    }

    /**
     * What the name of a class says, in words.
     * @param className the name of the class
     * @param id the identifier of the revision, which is not repeated
     * @return the words in lower case, but abbreviations as they are; empty where the
     * name has nothing besides the identifier
     */
    static String message(String className, String id) {
        Matcher matcher = WORD.matcher(withoutId(ClassUtils.getShortName(className), id));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            String word = matcher.group();
            words.add(ACRONYM.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    private static String withoutId(String name, String id) {
        String prefix = of(id);
        if (name.equals(prefix)) {
            return "";
        }
        if (name.startsWith(prefix + "_")) {
            return name.substring(prefix.length() + 1);
        }
        Matcher other = OTHER_PREFIX.matcher(name);
        return other.lookingAt() ? name.substring(other.end()) : name;
    }

}
