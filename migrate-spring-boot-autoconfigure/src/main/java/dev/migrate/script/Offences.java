package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the scripts, gathered so that all of it can be put right at once.
 */
final class Offences {

    private final List<String> texts = new ArrayList<>();

    void add(String location, String text) {
        this.texts.add(location + ": " + text);
    }

    void add(String location, SqlPosition position, String text) {
        this.texts.add(location + ":" + position + ": " + text);
    }

    boolean isEmpty() {
        return this.texts.isEmpty();
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new ScriptException(this.texts);
        }
    }

}
