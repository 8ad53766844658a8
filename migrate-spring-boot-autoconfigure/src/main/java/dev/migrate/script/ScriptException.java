package dev.migrate.script;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

/**
 * Revision scripts that cannot be read or loaded. The message lists everything that is
 * wrong with all of them, each with its place and what to do about it.
 */
@SuppressWarnings("serial")
public class ScriptException extends MigrateException {

    private final List<String> offences;

    ScriptException(List<String> offences) {
        this(offences, null);
    }

    ScriptException(List<String> offences, @Nullable Throwable cause) {
        super(message(offences), cause);
        this.offences = List.copyOf(offences);
    }

    private static String message(List<String> offences) {
        if (offences.size() == 1) {
            return offences.get(0);
        }
        return offences.stream()
            .collect(Collectors.joining("\n- ", "The revision scripts have %d faults:\n- ".formatted(offences.size()),
                    ""));
    }

    /**
     * What is wrong, one text for each fault.
     * @return at least one text
     */
    public List<String> offences() {
        return this.offences;
    }

}
