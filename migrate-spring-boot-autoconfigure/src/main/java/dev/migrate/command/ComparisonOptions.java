package dev.migrate.command;

import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Rename;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What the commands have in common that compare the entities with the database.
 */
class ComparisonOptions {

    @Option(names = "--schema", paramLabel = "SCHEMA",
            description = "A schema to compare, instead of all that the entities mention; repeat it for several.")
    private List<String> schemas = List.of();

    @Option(names = "--rename", paramLabel = "OLD=NEW", converter = RenameConverter.class,
            description = "A table, sequence or column that has another name in the entities, for instance account.mail=account.email; repeat it for several.")
    private List<Rename> renames = List.of();

    @Option(names = "--against", paramLabel = "database|shadow", defaultValue = "database",
            description = "What to compare with: the database, or an empty one in which all scripts are replayed, so that none has to be up to date (default: ${DEFAULT-VALUE}).")
    private Counterpart against = Counterpart.DATABASE;

    ComparisonRequest request() {
        return new ComparisonRequest(this.schemas, this.renames, this.against);
    }

    static final class RenameConverter implements ITypeConverter<Rename> {

        @Override
        public Rename convert(String value) {
            try {
                return Rename.of(value);
            }
            catch (IllegalArgumentException ex) {
                throw new TypeConversionException(ex.getMessage());
            }
        }

    }

}
