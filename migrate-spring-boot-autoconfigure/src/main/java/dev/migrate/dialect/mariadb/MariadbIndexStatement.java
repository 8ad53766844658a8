package dev.migrate.dialect.mariadb;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.operation.CreateIndex;
import dev.migrate.schema.Index;

/**
 * How MariaDB creates an index: <a href="https://mariadb.com/kb/en/create-index/">CREATE
 * INDEX</a>.
 */
public class MariadbIndexStatement extends IndexStatement {

    // the beginning of a long text is no expression, and the only way to index one
    private static final Pattern PREFIX = Pattern.compile("(?:[\\w$]+|`(?:[^`]|``)+`) ?\\(\\d+\\)");

    private final Features features;

    /**
     * Creates a renderer of indexes.
     * @param identifiers the rules for names
     * @param features what the database has
     */
    public MariadbIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
        this.features = features;
    }

    // https://mariadb.com/kb/en/create-index/: these two are no methods but kinds
    @Override
    protected void addKind(List<String> words, CreateIndex operation) {
        if (isKind(operation.index())) {
            words.add(operation.index().options().method() + " index");
        }
        else {
            super.addKind(words, operation);
        }
    }

    private static boolean isKind(Index index) {
        String method = index.options().method();
        return "fulltext".equalsIgnoreCase(method) || "spatial".equalsIgnoreCase(method);
    }

    @Override
    protected void addParts(List<String> words, Index index, String parts) {
        words.add(parts);
        if (index.options().method() != null && !isKind(index)) {
            this.features.require(Feature.INDEX_METHOD, object(index));
            words.add("using " + index.options().method());
        }
    }

    @Override
    protected String invisible() {
        return "ignored";
    }

    @Override
    protected String part(Index index, Index.Part part) {
        boolean prefix = part.expression() && PREFIX.matcher(part.text()).matches();
        return prefix ? part.toString() : super.part(index, part);
    }

}
