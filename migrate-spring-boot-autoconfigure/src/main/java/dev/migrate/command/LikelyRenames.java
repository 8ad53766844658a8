package dev.migrate.command;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.LikelyRename;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.json.WritableJson;

/**
 * Likely renames as JSON, and as what is to be typed to make them renames.
 */
final class LikelyRenames {

    private static final JsonWriter<LikelyRename> JSON = JsonWriter.of((members) -> {
        members.add("from", (likely) -> likely.rename().from());
        members.add("to", (likely) -> likely.rename().to());
        members.add("score", LikelyRename::score);
        members.add("reasons", LikelyRename::reasons);
    });

    /** What no shell takes for anything but itself. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_.=-]+");

    private LikelyRenames() {
    }

    static List<WritableJson> list(List<LikelyRename> renames) {
        return renames.stream().map(JSON::write).toList();
    }

    /**
     * The option that decides for a rename.
     * @param likely the rename
     * @return the option as a shell takes it
     */
    static String option(LikelyRename likely) {
        String rename = likely.rename().toString();
        boolean plain = PLAIN.matcher(rename).matches();
        return "--rename " + (plain ? rename : "'" + rename.replace("'", "'\\''") + "'");
    }

}
