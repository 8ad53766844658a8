package dev.migrate.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.schema.ReplaceableObject;

import org.jspecify.annotations.Nullable;

/**
 * Writes values as Java expressions.
 */
final class JavaValues {

    private final JavaImports imports;

    JavaValues(JavaImports imports) {
        this.imports = imports;
    }

    String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Short || value instanceof Byte) {
            return "(%s) %s".formatted((value instanceof Short) ? "short" : "byte", value);
        }
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Double || value instanceof Float) {
            return value + ((value instanceof Double) ? "d" : "f");
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            this.imports.add(value.getClass());
            return "new %s(\"%s\")".formatted(value.getClass().getSimpleName(), value);
        }
        if (value instanceof byte[] bytes) {
            this.imports.add(HexFormat.class);
            return "HexFormat.of().parseHex(\"%s\")".formatted(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof Enum<?> constant) {
            return JavaText.literal(constant.name());
        }
        if (value instanceof String || value instanceof Character) {
            return JavaText.literal(value.toString());
        }
        return parsed(value);
    }

    private String parsed(Object value) {
        this.imports.add(value.getClass());
        String method = value instanceof java.util.UUID ? "fromString" : "parse";
        return "%s.%s(\"%s\")".formatted(value.getClass().getSimpleName(), method, value);
    }

    String of(ReplaceableObject object) {
        this.imports.add(ReplaceableObject.class);
        String name = object.name().toString();
        String parameters = Objects.requireNonNullElse(object.parameters(), "");
        return switch (object.kind()) {
            case VIEW -> call("view", name, object.definition());
            case MATERIALIZED_VIEW -> call("materializedView", name, object.definition());
            case FUNCTION -> call("function", name + parameters, object.definition());
            case PROCEDURE -> call("procedure", name + parameters, object.definition());
            case TRIGGER -> call("trigger", name, String.valueOf(object.table()), parameters, object.definition());
            case TYPE -> call("type", name, object.definition());
        };
    }

    private static String call(String method, String... texts) {
        return List.of(texts)
            .stream()
            .map(JavaText::literal)
            .collect(Collectors.joining(", ", "ReplaceableObject." + method + "(", ")"));
    }

}
