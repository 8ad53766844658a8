package dev.migrate.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
     * The import declarations: those of Java, all others, and the static ones, with an
     * empty line between them.
     * @return the lines
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<Boolean, List<String>> groups = this.types.stream()
            .collect(Collectors.partitioningBy((type) -> type.startsWith("java.")));
        add(lines, "import ", groups.getOrDefault(true, List.of()));
        add(lines, "import ", groups.getOrDefault(false, List.of()));
        add(lines, "import static ", this.methods);
        return lines;
    }

    private static void add(List<String> lines, String declaration, Collection<String> names) {
        if (!lines.isEmpty() && !names.isEmpty()) {
            lines.add("");
        }
        names.forEach((name) -> lines.add(declaration + name + ";"));
    }

}
