package dev.migrate.sample.problem;

/**
 * The library does not know what was asked for.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     * @param thing what was looked for, for example "member"
     * @param key the number or name it was looked for by
     */
    public NotFound(String thing, Object key) {
        super("There is no %s %s.".formatted(thing, key));
    }

}
