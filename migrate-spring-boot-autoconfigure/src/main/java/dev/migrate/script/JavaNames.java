package dev.migrate.script;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.util.StringUtils;

/**
 * Names for local variables of one method.
 */
final class JavaNames {

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that no other variable of the method has.
     * @param words what the variable is of, in any writing
     * @param suffix what it is, which keeps the name apart from keywords and parameters
     * @return for instance {@code accountKindType}
     */
    String next(String words, String suffix) {
        StringBuilder name = new StringBuilder();
        for (String word : Slug.words(words, Slug.MAXIMUM_LENGTH)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append((name.length() == 0) ? lower : StringUtils.capitalize(lower));
        }
        name.append((name.length() == 0) ? StringUtils.uncapitalize(suffix) : suffix);
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        String unique = name.toString();
        for (int number = 2; !this.taken.add(unique); number++) {
            unique = name + String.valueOf(number);
        }
        return unique;
    }

}
