package dev.migrate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * The entities of one or several persistence units, as far as they concern the database.
 */
public final class EntityModel {

    private final List<PersistenceUnit> units;

    EntityModel(Collection<PersistenceUnit> units) {
        this.units = List.copyOf(units);
    }

    /**
     * The model behind metadata that somebody else has Hibernate build, for instance an
     * {@code Integrator}.
     * @param metadata Hibernate's metadata, one for each persistence unit, complete as
     * after the session factory was built
     * @return the model
     */
    public static EntityModel of(Collection<? extends MetadataImplementor> metadata) {
        return new EntityModel(metadata.stream().map((unit) -> new PersistenceUnit("default", unit, null)).toList());
    }

    /**
     * The names of the persistence units.
     * @return the names, empty if the application has no entities
     */
    public List<String> persistenceUnits() {
        return this.units.stream().map(PersistenceUnit::name).toList();
    }

    /**
     * The part of this model that lives in one database.
     * @param dataSource tells whether a data source leads to that database
     * @return the persistence units that use such a data source, or of which none is
     * known
     */
    public EntityModel using(Predicate<DataSource> dataSource) {
        return new EntityModel(this.units.stream().filter((unit) -> unit.uses(dataSource)).toList());
    }

    /**
     * What the entities want the database to be, in the sense that Hibernate would create
     * it so. A table that several persistence units map has what any of them wants. The
     * context whose entities these are must not have been closed yet.
     * @param dialect the database to speak of; the same that the persistence units use
     * @return tables and sequences with canonical names, each sorted by name; constraints
     * and indexes have a name only where somebody chose one
     * @throws EntityModelException if a column has a type that Hibernate cannot express
     * on this database
     */
    public Schema read(Dialect dialect) {
        SchemaUnion union = new SchemaUnion();
        List<String> problems = new ArrayList<>();
        for (PersistenceUnit unit : this.units) {
            union.add(new MetadataReader(unit.metadata(), dialect, problems).read());
        }
        if (!problems.isEmpty()) {
            throw new EntityModelException("The entities want columns that %s cannot have:%n  %s"
                .formatted(dialect.name(), String.join(System.lineSeparator() + "  ", problems)));
        }
        return union.schema();
    }

    /**
     * What tables and columns were called before, as {@link dev.migrate.RenamedFrom}
     * says.
     * @param dialect the database to speak of
     * @return the names
     * @throws EntityModelException if one of the annotations cannot be meant as it is
     */
    public List<FormerName> formerNames(Dialect dialect) {
        List<String> problems = new ArrayList<>();
        List<FormerName> names = new ArrayList<>();
        for (PersistenceUnit unit : this.units) {
            Names unitNames = new Names(unit.metadata().getDatabase(), dialect.identifiers());
            names.addAll(new FormerNameReader(unit.metadata(), unitNames, problems).read());
        }
        if (!problems.isEmpty()) {
            throw new EntityModelException("Former names cannot be understood:%n  %s%nNothing was written or changed"
                .formatted(String.join(System.lineSeparator() + "  ", problems)));
        }
        return names.stream().distinct().toList();
    }

    /**
     * The entity classes that each table is there for, collection tables and secondary
     * tables included.
     * @param dialect the database to speak of
     * @return the simple names of the classes, sorted, by the canonical names of the
     * tables
     */
    public Map<QualifiedName, Set<String>> classes(Dialect dialect) {
        EntityClasses classes = new EntityClasses(dialect.identifiers());
        this.units.forEach((unit) -> classes.add(unit.metadata()));
        return classes.byTable();
    }

}
