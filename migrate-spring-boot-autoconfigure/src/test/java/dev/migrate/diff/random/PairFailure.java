package dev.migrate.diff.random;

import org.jspecify.annotations.Nullable;

/**
 * A pair of schemas with which something went wrong.
 */
@SuppressWarnings("serial")
final class PairFailure extends RuntimeException {

    PairFailure(String message, @Nullable Throwable cause) {
        super((cause != null) ? message + "\n" + cause.getMessage() : message, cause);
    }

}
