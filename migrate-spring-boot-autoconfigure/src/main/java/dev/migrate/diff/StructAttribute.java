package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.ColumnType;

/**
 * A part of a structured type.
 *
 * @param name its canonical name
 * @param type its type
 */
record StructAttribute(String name, ColumnType type) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*(\"(?:[^\"]|\"\")+\"|\\S+)\\s+(.*?)\\s*",
            Pattern.DOTALL);

    /**
     * Reads a definition.
     * @param definition for instance {@code as (street varchar(80), place geo_point)}
     * @param identifiers the rules for names
     * @param types the names of types
     * @return the attributes in their order
     */
    static List<StructAttribute> of(String definition, Identifiers identifiers, TypeNames types) {
        List<StructAttribute> attributes = new ArrayList<>();
        for (String text : texts(definition.substring(definition.indexOf('(') + 1, definition.lastIndexOf(')')))) {
            Matcher attribute = ATTRIBUTE.matcher(text);
            if (attribute.matches()) {
                attributes.add(new StructAttribute(identifiers.canonical(attribute.group(1)),
                        types.canonical(types.parse(attribute.group(2)))));
            }
        }
        return attributes;
    }

    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char character = list.charAt(i);
            quoted ^= character == '"';
            depth += quoted ? 0 : (character == '(') ? 1 : (character == ')') ? -1 : 0;
            if (character == ',' && depth == 0 && !quoted) {
                texts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        texts.add(list.substring(start));
        return texts;
    }

    /**
     * Whether this is the same as another one. Types that we have no name for are spelled
     * in several ways.
     * @param other the other one
     * @return {@code false} if it certainly is another one
     */
    boolean isLike(StructAttribute other) {
        boolean spelled = this.type instanceof ColumnType.Native || other.type instanceof ColumnType.Native;
        return this.name.equals(other.name)
                && (spelled ? this.type.getClass() == other.type.getClass() : this.type.equals(other.type));
    }

}
