package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a revision, with an empty one between operations. Several of the same kind
 * that take one line each stand together.
 */
final class Paragraphs {

    private final List<String> lines = new ArrayList<>();

    private @Nullable Class<?> precedingLine;

    /**
     * Adds an operation.
     * @param instruction the operation
     * @param written what was written for it, with its remarks; nothing if there is
     * nothing to be done
     */
    void add(Instruction instruction, List<String> written) {
        if (written.isEmpty()) {
            return;
        }
        Class<?> line = (written.size() == 1 && !written.get(0).contains("\n")) ? instruction.operation().getClass()
                : null;
        if (!this.lines.isEmpty() && (line == null || line != this.precedingLine)) {
            this.lines.add("");
        }
        this.lines.addAll(written);
        this.precedingLine = line;
    }

    /**
     * What was written.
     * @return the lines; none if nothing was added
     */
    List<String> lines() {
        return this.lines;
    }

}
