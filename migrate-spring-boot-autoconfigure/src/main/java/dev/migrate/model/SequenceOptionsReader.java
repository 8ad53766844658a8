package dev.migrate.model;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.migrate.schema.SequenceOptions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.boot.model.relational.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sequence is said to be beside its start and increment.
 */
final class SequenceOptionsReader {

    private static final Log logger = LogFactory.getLog(SequenceOptionsReader.class);

    private static final Pattern NONE = OptionText.pattern("no\\s*(?:minvalue|maxvalue|cache)|no\\s+cycle|nocycle");

    private static final Pattern MINIMUM = OptionText.pattern("minvalue\\s+(-?\\d+)");

    private static final Pattern MAXIMUM = OptionText.pattern("maxvalue\\s+(-?\\d+)");

    private static final Pattern CACHE = OptionText.pattern("cache\\s+(\\d+)");

    private static final Pattern CYCLE = OptionText.pattern("cycle");

    SequenceOptions read(Sequence sequence) {
        OptionText text = new OptionText(sequence.getOptions());
        boolean defaults;
        do {
            defaults = text.take(NONE).isPresent();
        }
        while (defaults);
        SequenceOptions options = SequenceOptions.NONE.withMinimum(number(text, MINIMUM))
            .withMaximum(number(text, MAXIMUM))
            .withCache(number(text, CACHE))
            .withCycle(text.take(CYCLE).isPresent() ? Boolean.TRUE : null);
        if (!text.rest().isEmpty()) {
            logger.warn("Sequence %s is created without what its mapping says beside its increment: %s"
                .formatted(sequence.getName(), text.rest()));
        }
        return options;
    }

    private static @Nullable Long number(OptionText text, Pattern clause) {
        Optional<Long> number = text.take(clause).map((found) -> Long.valueOf(found.group(1)));
        return number.orElse(null);
    }

}
