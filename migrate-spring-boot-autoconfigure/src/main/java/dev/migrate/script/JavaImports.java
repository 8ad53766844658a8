package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The imports of one source file.
 */
final class JavaImports {

    private final Set<String> types = new TreeSet<>();

    private final Set<String> methods = new TreeSet<>();

    void add(Class<?> type) {
        this.types.add(type.getName());
    }

    void addStatic(Class<?> type, String method) {
        this.methods.add(type.getName() + "." + method);
    }

    /**
     * The import declarations, in groups with an empty line between them.
     * @return the lines
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        this.types.forEach((type) -> lines.add("import " + type + ";"));
        if (!this.methods.isEmpty()) {
            lines.add("");
        }
        this.methods.forEach((method) -> lines.add("import static " + method + ";"));
        return lines;
    }

}
