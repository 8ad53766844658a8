package dev.migrate.diff;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;

/**
 * Compares views.
 */
final class ViewComparison {

    private final Identifiers identifiers;

    private final TableNormalizer normalizer;

    private final ComparisonRules rules;

    ViewComparison(Identifiers identifiers, TableNormalizer normalizer, ComparisonRules rules) {
        this.identifiers = identifiers;
        this.normalizer = normalizer;
        this.rules = rules;
    }

    void compare(Schema actual, Schema wanted, Changes changes) throws SQLException {
        Map<QualifiedName, ReplaceableObject> existing = views(actual);
        List<ReplaceableObject> different = new ArrayList<>();
        if (this.rules.views()) {
            drop(existing, views(wanted).keySet(), changes);
        }
        views(wanted).forEach((name, view) -> {
            ReplaceableObject counterpart = existing.get(name);
            if (counterpart == null) {
                changes.add(Phase.CHANGE_VIEWS, new ReplaceObject(view, null));
            }
            else if (!sameText(counterpart, view)) {
                different.add(view);
            }
        });
        if (different.isEmpty()) {
            return;
        }
        List<Optional<ReplaceableObject>> normalized = this.normalizer.normalizeViews(different);
        for (int i = 0; i < different.size(); i++) {
            ReplaceableObject view = different.get(i);
            ReplaceableObject counterpart = existing.get(this.identifiers.canonical(view.name()));
            if (normalized.get(i).filter((found) -> sameText(Objects.requireNonNull(counterpart), found)).isEmpty()) {
                changes.add(Phase.CHANGE_VIEWS, new ReplaceObject(view, counterpart));
            }
        }
    }

    private static void drop(Map<QualifiedName, ReplaceableObject> existing, Set<QualifiedName> wanted,
            Changes changes) {
        existing.forEach((name, view) -> {
            if (!wanted.contains(name)) {
                changes.add(Phase.DROP_VIEWS, new DropObject(view));
            }
        });
    }

    private static boolean sameText(ReplaceableObject first, ReplaceableObject second) {
        return Objects.equals(SqlText.simplify(first.definition()), SqlText.simplify(second.definition()));
    }

    private Map<QualifiedName, ReplaceableObject> views(Schema schema) {
        Map<QualifiedName, ReplaceableObject> views = new TreeMap<>();
        for (ReplaceableObject view : schema.views()) {
            QualifiedName name = this.identifiers.canonical(view.name());
            if (!this.rules.ignored().test(name)) {
                views.put(name, view);
            }
        }
        return views;
    }

}
