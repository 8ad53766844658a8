package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.LikelyRename;
import dev.migrate.Rename;
import dev.migrate.RenameQuestion;
import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Decides which tables, sequences and columns have another name in the entities, before
 * the two sides are compared: those that somebody named, and those that somebody is asked
 * about. Whatever is renamed is compared under its new name.
 */
public final class RenameDecisions {

    private final RenamePicture picture;

    private final @Nullable String defaultSchema;

    private final List<Operation> operations = new ArrayList<>();

    private final List<RenameCandidate> open = new ArrayList<>();

    /**
     * Nothing is decided yet.
     * @param dialect the dialect of both schemas
     * @param actual the schema as it is
     * @param wanted the schema as it shall be
     * @param ignored tells by their canonical names which tables to leave alone
     * @param defaultSchema the name of the schema that tables without one are in, as the
     * catalog has it, or {@code null} if that is not known
     */
    public RenameDecisions(Dialect dialect, Schema actual, Schema wanted, Predicate<QualifiedName> ignored,
            @Nullable String defaultSchema) {
        this.picture = new RenamePicture(dialect, actual, wanted, ignored);
        this.defaultSchema = defaultSchema;
    }

    /**
     * Renames what somebody named.
     * @param renames the renames
     * @return these decisions
     * @throws dev.migrate.MigrateException if one of them names what is not there, or
     * what cannot be renamed
     */
    public RenameDecisions rename(List<Rename> renames) {
        RenameResolution resolution = new RenameResolution(this.picture, this.defaultSchema);
        Map<Rename, RenameTable> tables = new LinkedHashMap<>();
        Map<Rename, Operation> generators = new LinkedHashMap<>();
        List<Rename> others = new ArrayList<>();
        for (Rename rename : renames) {
            Optional<RenameTable> table = resolution.table(rename);
            Optional<? extends Operation> generator = resolution.generator(rename);
            if (generator.isPresent()) {
                generators.put(rename, generator.get());
            }
            else if (table.isPresent()) {
                tables.put(rename, table.get());
            }
            else {
                others.add(rename);
            }
        }
        // Those that nobody names follow their tables.
        renameAll(generators);
        renameAll(tables);
        List<RenameTable> renamedTables = List.copyOf(tables.values());
        Map<Rename, Operation> columns = new LinkedHashMap<>();
        others.forEach((rename) -> columns.put(rename, resolution.column(rename, renamedTables)));
        renameAll(columns);
        return this;
    }

    /**
     * One may take the name that another gives up, so that their order matters.
     */
    private void renameAll(Map<Rename, ? extends Operation> renames) {
        Map<Rename, Operation> left = new LinkedHashMap<>(renames);
        while (!left.isEmpty()) {
            Map.Entry<Rename, Operation> next = left.entrySet()
                .stream()
                .filter((entry) -> !this.picture.hasNew(entry.getValue()))
                .findFirst()
                .orElseThrow(() -> {
                    Map.Entry<Rename, Operation> first = left.entrySet().iterator().next();
                    return RenameResolution.refusal(first.getKey(), RenameResolution.taken(first.getValue()), "");
                });
            if (!this.picture.hasOld(next.getValue())) {
                throw RenameResolution.refusal(next.getKey(), "it is renamed already", "");
            }
            accept(next.getValue());
            left.remove(next.getKey());
        }
    }

    /**
     * Whether the database has a table, sequence or column that the entities do not.
     * @return whether there is anything that may have another name
     */
    public boolean isAnythingGone() {
        return this.picture.isAnythingGone();
    }

    /**
     * Renames what still has the name that it had before.
     * @param names the names
     * @return these decisions
     * @throws dev.migrate.MigrateException if two of them claim the same table or column
     */
    public RenameDecisions renameFormer(List<FormerName> names) {
        this.operations.addAll(new FormerRenames(this.picture).rename(names));
        return this;
    }

    /**
     * Looks for likely renames and asks about them, tables first, then sequences. Nobody
     * is asked about a sequence that is called after its table: what is answered about
     * the table goes for it too.
     * @param question is asked
     * @param counts whether both halves would be carried out; what is not compared is not
     * asked about
     * @return these decisions
     */
    public RenameDecisions ask(RenameQuestion question, Predicate<RenameCandidate> counts) {
        ask(new RenameDetection(this.picture).tables().stream().filter(counts).toList(), question);
        leaveOpenWithTables(counts);
        ask(new GeneratorRenames(this.picture).likely().stream().filter(counts).toList(), question);
        ask(new RenameDetection(this.picture).columns().stream().filter(counts).toList(), question);
        return this;
    }

    private void ask(List<RenameCandidate> bestFirst, RenameQuestion question) {
        Set<String> decided = new HashSet<>();
        for (RenameCandidate candidate : bestFirst) {
            LikelyRename likely = candidate.likely();
            Rename names = likely.rename();
            String from = "from " + names.from();
            String to = "to " + names.to();
            if (decided.contains(from) || decided.contains(to)) {
                continue;
            }
            RenameQuestion.Answer answer = question.ask(likely);
            if (answer == RenameQuestion.Answer.DIFFERENT) {
                continue;
            }
            decided.add(from);
            decided.add(to);
            if (answer == RenameQuestion.Answer.RENAMED) {
                accept(likely.operation());
            }
            else {
                this.open.add(candidate);
            }
        }
    }

    private void leaveOpenWithTables(Predicate<RenameCandidate> counts) {
        GeneratorRenames generators = new GeneratorRenames(this.picture);
        for (RenameCandidate table : List.copyOf(this.open)) {
            LikelyRename likely = table.likely();
            Likeness likeness = new Likeness(likely.score(), List.of("called after its table"));
            generators.following((RenameTable) likely.operation(), likeness)
                .stream()
                .filter(counts)
                .forEach(this.open::add);
        }
    }

    private void accept(Operation rename) {
        this.operations.addAll(this.picture.rename(rename));
    }

    /**
     * The renames that were decided on, in an order in which they can be carried out
     * before everything else.
     * @return the operations, each rename after what is in its way
     */
    public List<Operation> operations() {
        return List.copyOf(this.operations);
    }

    /**
     * The likely renames that nobody decided about, tables first, then sequences, the
     * most likely first.
     * @return each table, sequence and column at most once
     */
    public List<RenameCandidate> open() {
        return List.copyOf(this.open);
    }

    /**
     * The schema as it is once the renames are made.
     * @return the schema, with canonical names
     */
    public Schema renamed() {
        return this.picture.schema();
    }

}
