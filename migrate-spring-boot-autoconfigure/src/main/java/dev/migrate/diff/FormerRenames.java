package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Renames what still has a name that it had before. A former name is of no consequence
 * where nothing has it any more.
 */
final class FormerRenames {

    private static final Log logger = LogFactory.getLog(FormerRenames.class);

    private final RenamePicture picture;

    private final List<Operation> operations = new ArrayList<>();

    FormerRenames(RenamePicture picture) {
        this.picture = picture;
    }

    /**
     * Renames tables, then columns, in the picture.
     * @param names the former names
     * @return the operations
     * @throws MigrateException if a former name is claimed twice
     */
    List<Operation> rename(List<FormerName> names) {
        renameAll(names.stream().filter((name) -> name.column() == null).toList());
        renameAll(names.stream().filter((name) -> name.column() != null).toList());
        return this.operations;
    }

    private void renameAll(List<FormerName> names) {
        Map<FormerName, Operation> left = new LinkedHashMap<>();
        names.forEach((name) -> left.put(name, operation(name)));
        checkClaims(left);
        List<Object> filled = left.values().stream().map(FormerRenames::newObject).toList();
        Optional<FormerName> next = next(left, filled);
        while (next.isPresent()) {
            this.operations.addAll(this.picture.rename(Objects.requireNonNull(left.remove(next.get()))));
            next = next(left, filled);
        }
        left.forEach(this::warn);
    }

    /**
     * One may take the name that another gives up, so that their order matters.
     */
    private Optional<FormerName> next(Map<FormerName, Operation> left, List<Object> filled) {
        return left.entrySet()
            .stream()
            .filter((entry) -> this.picture.hasOld(entry.getValue()) && !this.picture.hasNew(entry.getValue()))
            .filter((entry) -> !this.picture.wantsOld(entry.getValue()) || filled.contains(oldObject(entry.getValue())))
            .map(Map.Entry::getKey)
            .findFirst();
    }

    private void checkClaims(Map<FormerName, Operation> renames) {
        Map<Object, FormerName> claims = new HashMap<>();
        renames.forEach((name, rename) -> {
            FormerName other = claims.putIfAbsent(oldObject(rename), name);
            if (other != null && !newObject(rename).equals(newObject(renames.get(other)))) {
                throw new MigrateException(
                        "%s and %s are both @RenamedFrom(\"%s\"), and only one of them can be. Nothing was written or changed. Correct one of the annotations"
                            .formatted(other.place(), name.place(), name.name()));
            }
        });
    }

    private void warn(FormerName name, Operation rename) {
        if (!this.picture.hasOld(rename)) {
            return;
        }
        boolean wantsOld = this.picture.wantsOld(rename);
        if (!this.picture.hasNew(rename)) {
            logger.warn(
                    "%s is @RenamedFrom(\"%s\"), but %s is still mapped, and is not renamed. Remove the annotation, or rename it with --rename"
                        .formatted(name.place(), name.name(), name.name()));
        }
        else if (!wantsOld) {
            logger.warn(
                    "%s is @RenamedFrom(\"%s\"), but the database has both, and what has the old name goes. Move what it holds first, or remove the annotation"
                        .formatted(name.place(), name.name()));
        }
    }

    private static Operation operation(FormerName name) {
        return (name.column() != null) ? new RenameColumn(name.table(), name.name(), name.column())
                : new RenameTable(new QualifiedName(name.table().schema(), name.name()), name.table().name());
    }

    private static Object oldObject(Operation rename) {
        return (rename instanceof RenameColumn column) ? List.of(column.table(), column.column())
                : ((RenameTable) rename).table();
    }

    private static Object newObject(Operation rename) {
        return (rename instanceof RenameColumn column) ? List.of(column.table(), column.newName())
                : RenamePicture.newName((RenameTable) rename);
    }

}
