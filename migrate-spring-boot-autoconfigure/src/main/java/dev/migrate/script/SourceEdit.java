package dev.migrate.script;

/**
 * A change of one place in a text, which leaves everything around it as it is.
 *
 * @param start where the place begins
 * @param end where it ends
 * @param replacement what is to stand there
 */
record SourceEdit(int start, int end, String replacement) {

    String applyTo(String text) {
        return text.substring(0, this.start) + this.replacement + text.substring(this.end);
    }

}
